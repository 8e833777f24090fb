import { createHash } from 'node:crypto';
import { int32, zeroEnded } from './bytes.ts';
import {
  ACCEPTED,
  CLEAR_ONLY,
  type Handshake,
  type Login,
  NO_PASSWORD,
  NO_TLS,
  OTHER_WAY,
  refused,
  type Said,
  UNPROVED,
  unsure,
} from './handshake.ts';
import { type Scram, scram } from './scram.ts';
import { type Wire, WireError } from './wire.ts';

const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const VERSION_3 = Buffer.from([0, 3, 0, 0]);
const TERMINATE = Buffer.from([0x58, 0, 0, 0, 4]);

/** What the server asks for, by the number in its message `R`. */
const ASKS = { done: 0, clear: 3, md5: 5, sasl: 10, saslMore: 11, saslEnd: 12 };

/** PostgreSQL, protocol 3. Source: postgresql.org/docs/current/protocol-flow.html, errcodes-appendix.html */
export const postgres: Handshake = async (wire, login) => {
  const trouble = await secured(wire, login);
  if (trouble) return trouble;
  const database = login.path || login.user;
  const texts = ['user', login.user, 'database', database, 'application_name', 'unleak', ''];
  wire.write(sized(Buffer.concat([VERSION_3, ...texts.map(zeroEnded)])));
  let exchange: Scram | null = null;
  let asked = false;
  let proved = true;
  for (;;) {
    const { type, body } = await message(wire);
    if (type === 'E') return errorOf(body);
    if (type === 'v' || type === 'N') continue;
    if (type !== 'R' || body.length < 4) throw new WireError('it does not speak PostgreSQL');
    const kind = body.readInt32BE(0);
    const rest = body.subarray(4);
    if (kind === ASKS.done) {
      wire.write(TERMINATE);
      if (!asked) return NO_PASSWORD;
      return proved ? ACCEPTED : UNPROVED;
    }
    asked = true;
    if (kind === ASKS.clear) {
      if (!login.mayBeClear && !wire.isSecure) return CLEAR_ONLY;
      wire.write(response(zeroEnded(login.password)));
    } else if (kind === ASKS.md5) {
      wire.write(response(zeroEnded(`md5${md5(md5(login.password + login.user), rest.subarray(0, 4))}`)));
    } else if (kind === ASKS.sasl) {
      if (!rest.toString('latin1').split('\0').includes('SCRAM-SHA-256')) return OTHER_WAY;
      exchange = scram('sha256', '', login.password.normalize('NFKC'));
      proved = false;
      const first = Buffer.from(exchange.first);
      wire.write(response(Buffer.concat([zeroEnded('SCRAM-SHA-256'), int32(first.length), first])));
    } else if (kind === ASKS.saslMore && exchange) {
      wire.write(response(Buffer.from(await exchange.final(rest.toString()))));
    } else if (kind === ASKS.saslEnd && exchange) {
      proved = exchange.proves(rest.toString());
    } else return OTHER_WAY;
  }
};

async function secured(wire: Wire, { tls }: Login): Promise<Said | null> {
  if (tls === 'off') return null;
  wire.write(SSL_REQUEST);
  const answer = (await wire.read(1)).toString('latin1');
  if (answer === 'S') await wire.secure();
  else if (answer !== 'N' && answer !== 'E') throw new WireError('it does not speak PostgreSQL');
  else if (tls === 'verified' || answer === 'E') return NO_TLS;
  return null;
}

/** After the login a server tells of its settings, which nobody waits for: what comes in its stead are errors. */
function errorOf(body: Buffer): Said {
  const fields = body.toString('latin1').split('\0');
  const code = fields.find((field) => field.startsWith('C'))?.slice(1) ?? '';
  if (code === '28P01') return refused('password authentication failed (28P01)');
  if (code === '53300') return unsure('too many connections (53300)');
  return unsure(/^[0-9A-Z]{5}$/.test(code) ? `PostgreSQL answered ${code}` : 'it does not speak PostgreSQL');
}

async function message(wire: Wire): Promise<{ type: string; body: Buffer }> {
  const head = await wire.read(5);
  return { type: head.toString('latin1', 0, 1), body: await wire.read(head.readInt32BE(1) - 4) };
}

function md5(text: string, salt: Buffer = Buffer.alloc(0)): string {
  return createHash('md5').update(text).update(salt).digest('hex');
}

function sized(body: Buffer): Buffer {
  return Buffer.concat([int32(body.length + 4), body]);
}

/** What the server asked for. */
function response(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from('p'), sized(body)]);
}
