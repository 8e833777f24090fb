import { int32 } from './bytes.ts';
import { ACCEPTED, CLEAR_ONLY, type Handshake, OTHER_WAY, refused, unsure } from './handshake.ts';
import { type Wire, WireError } from './wire.ts';

const HEADER = Buffer.from('AMQP\x00\x00\x09\x01', 'latin1');
const CONNECTION = 10;
const METHOD = { start: 10, startOk: 11, tune: 30, tuneOk: 31, close: 50, closeOk: 51 };
const ACCESS_REFUSED = 403;

/** AMQP 0-9-1, as RabbitMQ speaks it. Source: amqp.org specification 0-9-1, rabbitmq.com/docs/auth-notification */
export const amqp: Handshake = async (wire, { user, password, mayBeClear }) => {
  if (!wire.isSecure && !mayBeClear) return CLEAR_ONLY;
  wire.write(HEADER);
  const start = await method(wire);
  if (start.id !== METHOD.start) throw new WireError('it does not speak AMQP 0-9-1');
  if (!mechanismsOf(start.body).includes('PLAIN')) return OTHER_WAY;
  // With this a broker says that it refuses, instead of only hanging up.
  const can = table([['capabilities', 'F', table([['authentication_failure_close', 't', Buffer.from([1])]])]]);
  const parts = [can, short('PLAIN'), long(`\0${user}\0${password}`), short('en_US')];
  wire.write(frame(METHOD.startOk, Buffer.concat(parts)));
  const answer = await method(wire);
  if (answer.id === METHOD.tune) {
    wire.write(frame(METHOD.tuneOk, answer.body.subarray(0, 8)));
    wire.write(frame(METHOD.close, Buffer.concat([Buffer.from([0, 200]), short('done'), Buffer.alloc(4)])));
    return ACCEPTED;
  }
  if (answer.id !== METHOD.close || answer.body.length < 2) return OTHER_WAY;
  const code = answer.body.readUInt16BE(0);
  wire.write(frame(METHOD.closeOk, Buffer.alloc(0)));
  return code === ACCESS_REFUSED ? refused('access refused (403)') : unsure(`the broker answered ${code}`);
};

/** Behind the version and a table of properties, of which the length is told. */
function mechanismsOf(body: Buffer): string[] {
  const at = body.length < 6 ? body.length : 6 + body.readUInt32BE(2);
  if (at + 4 > body.length) throw new WireError('it does not speak AMQP 0-9-1');
  return body.toString('latin1', at + 4, at + 4 + body.readUInt32BE(at)).split(' ');
}

async function method(wire: Wire): Promise<{ id: number; body: Buffer }> {
  const head = await wire.read(7);
  // A broker of another version answers with its own header and hangs up.
  if (head[0] !== 1) throw new WireError('it does not speak AMQP 0-9-1');
  const body = await wire.read(head.readUInt32BE(3));
  const [end] = await wire.read(1);
  if (end !== 0xce || body.length < 4 || body.readUInt16BE(0) !== CONNECTION)
    throw new WireError('it does not speak AMQP 0-9-1');
  return { id: body.readUInt16BE(2), body: body.subarray(4) };
}

function frame(id: number, body: Buffer): Buffer {
  const head = Buffer.alloc(11);
  head[0] = 1;
  head.writeUInt32BE(body.length + 4, 3);
  head.writeUInt16BE(CONNECTION, 7);
  head.writeUInt16BE(id, 9);
  return Buffer.concat([head, body, Buffer.from([0xce])]);
}

function table(entries: readonly (readonly [name: string, type: string, value: Buffer])[]): Buffer {
  const body = Buffer.concat(entries.flatMap(([name, type, value]) => [short(name), Buffer.from(type), value]));
  return Buffer.concat([int32(body.length), body]);
}

function short(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

function long(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([int32(bytes.length), bytes]);
}
