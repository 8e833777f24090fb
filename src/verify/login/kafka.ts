import { int32 } from './bytes.ts';
import { ACCEPTED, type Handshake, OTHER_WAY, refused, type Said, UNPROVED, unsure } from './handshake.ts';
import { type Scram, scram } from './scram.ts';
import { type Wire, WireError } from './wire.ts';

const HANDSHAKE = { key: 17, version: 1 };
const AUTHENTICATE = { key: 36, version: 0 };
const UNSUPPORTED_MECHANISM = 33;
const AUTHENTICATION_FAILED = 58;
/** In this order: what keeps the password unseen first. */
const MECHANISMS = ['SCRAM-SHA-512', 'SCRAM-SHA-256', 'PLAIN'];
const CLIENT = 'unleak';
/** Of each request, which the answer repeats: one is made at a time. */
const NUMBER = 0x756e6c;

/** Kafka, over TLS alone. Source: kafka.apache.org/protocol (SaslHandshake, SaslAuthenticate), KIP-43, KIP-152 */
export const kafka: Handshake = async (wire, { user, password, query }) => {
  const said = query.mechanism ?? query.sasl_mechanism ?? query['sasl.mechanism'] ?? '';
  const mechanism = MECHANISMS.find((one) => one === said.toUpperCase());
  if (said !== '' && !mechanism) return OTHER_WAY;
  const wanted = mechanism ?? 'PLAIN';
  const { error, rest } = await asked(wire, HANDSHAKE, text(wanted));
  if (error === UNSUPPORTED_MECHANISM) {
    const offered = listOf(rest);
    const other = mechanism ? undefined : MECHANISMS.find((one) => offered.includes(one));
    // It hangs up after that.
    return other ? { ...OTHER_WAY, again: { mechanism: other } } : OTHER_WAY;
  }
  if (error !== 0) return unsure(`Kafka answered ${error}`);
  if (wanted === 'PLAIN') return judged(await step(wire, `\0${user}\0${password}`));
  const exchange = scram(wanted === 'SCRAM-SHA-256' ? 'sha256' : 'sha512', user, password);
  return converse(wire, exchange);
};

async function converse(wire: Wire, exchange: Scram): Promise<Said> {
  const first = await step(wire, exchange.first);
  if (first.error !== 0) return judged(first);
  const last = await step(wire, await exchange.final(first.payload));
  if (last.error === 0 && !exchange.proves(last.payload)) return UNPROVED;
  return judged(last);
}

function judged({ error }: { readonly error: number }): Said {
  if (error === 0) return ACCEPTED;
  return error === AUTHENTICATION_FAILED ? refused('authentication failed (58)') : unsure(`Kafka answered ${error}`);
}

async function step(wire: Wire, payload: string): Promise<{ error: number; payload: string }> {
  const bytes = Buffer.from(payload);
  const { error, rest } = await asked(wire, AUTHENTICATE, Buffer.concat([int32(bytes.length), bytes]));
  // An error comes with a text for people, which may be none.
  const at = 2 + Math.max(0, rest.length < 2 ? 0 : rest.readInt16BE(0));
  return { error, payload: rest.toString('utf8', at + 4) };
}

async function asked(
  wire: Wire,
  { key, version }: { readonly key: number; readonly version: number },
  body: Buffer,
): Promise<{ error: number; rest: Buffer }> {
  const head = Buffer.alloc(8);
  head.writeInt16BE(key, 0);
  head.writeInt16BE(version, 2);
  head.writeInt32BE(NUMBER, 4);
  const request = Buffer.concat([head, text(CLIENT), body]);
  wire.write(Buffer.concat([int32(request.length), request]));
  const answer = await wire.read((await wire.read(4)).readInt32BE(0));
  if (answer.length < 6 || answer.readInt32BE(0) !== NUMBER) throw new WireError('it does not speak Kafka');
  return { error: answer.readInt16BE(4), rest: answer.subarray(6) };
}

/** Texts behind their number. */
function listOf(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 4; at + 2 <= bytes.length; ) {
    const size = bytes.readInt16BE(at);
    if (size < 0) break;
    found.push(bytes.toString('latin1', at + 2, at + 2 + size));
    at += 2 + size;
  }
  return found;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const size = Buffer.alloc(2);
  size.writeInt16BE(bytes.length);
  return Buffer.concat([size, bytes]);
}
