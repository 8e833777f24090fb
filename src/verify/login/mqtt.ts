import { randomBytes } from 'node:crypto';
import { ACCEPTED, CLEAR_ONLY, type Handshake, refused, type Said, unsure } from './handshake.ts';
import { WireError } from './wire.ts';

const DISCONNECT = Buffer.from([0xe0, 0]);
const USER_PASSWORD_CLEAN = 0xc2;
const KEEP_ALIVE_SECONDS = 30;

/** By the code in CONNACK, from 0. */
const CODES: readonly Said[] = [
  ACCEPTED,
  unsure('it speaks another version of MQTT'),
  unsure('it takes no such client'),
  unsure('it is out of order for now'),
  refused('bad user name or password (4)'),
  refused('not authorized (5)'),
];

/** MQTT 3.1.1. Source: docs.oasis-open.org/mqtt/mqtt/v3.1.1 sections 3.1 and 3.2 */
export const mqtt: Handshake = async (wire, { user, password, mayBeClear }) => {
  if (!wire.isSecure && !mayBeClear) return CLEAR_ONLY;
  const head = Buffer.from([4, USER_PASSWORD_CLEAN, 0, KEEP_ALIVE_SECONDS]);
  // A name of its own: a client that comes with the name of another throws that one out.
  const client = `unleak${randomBytes(6).toString('hex')}`;
  const body = Buffer.concat([text('MQTT'), head, text(client), text(user), text(password)]);
  wire.write(Buffer.concat([Buffer.from([0x10]), length(body.length), body]));
  const [type, size, , code] = await wire.read(4);
  if (type !== 0x20 || size !== 2) throw new WireError('it does not speak MQTT 3.1.1');
  if (code === 0) wire.write(DISCONNECT);
  return CODES[code!] ?? unsure('it speaks another version of MQTT');
};

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
}

/** Seven bits a byte, the lowest first. */
function length(size: number): Buffer {
  const bytes: number[] = [];
  let left = size;
  do {
    const more = left >> 7;
    bytes.push((left & 0x7f) | (more > 0 ? 0x80 : 0));
    left = more;
  } while (left > 0);
  return Buffer.from(bytes);
}
