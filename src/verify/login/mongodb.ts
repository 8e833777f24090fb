import { createHash } from 'node:crypto';
import { type Bson, decodeBson, encodeBson } from './bson.ts';
import { ACCEPTED, type Handshake, type Login, OTHER_WAY, refused, type Said, UNPROVED, unsure } from './handshake.ts';
import { scram } from './scram.ts';
import { type Wire, WireError } from './wire.ts';

const OP_MSG = 2013;
const MOST_TURNS = 4;
const AUTHENTICATION_FAILED = 18;
const ATLAS_ERROR = 8000;

/** MongoDB. Source: mongodb.com/docs/manual/reference/mongodb-wire-protocol/, the driver specification auth.md */
export const mongodb: Handshake = async (wire, login) => {
  const { user, query, path } = login;
  const database = query.authsource || path || 'admin';
  if (query.authmechanism && !/^SCRAM-SHA-(?:1|256)$/.test(query.authmechanism)) return OTHER_WAY;
  const known = await asked(wire, { hello: 1, saslSupportedMechs: `${database}.${user}`, $db: 'admin' });
  const offered = Array.isArray(known.saslSupportedMechs) ? known.saslSupportedMechs : [];
  const wanted = query.authmechanism ? [query.authmechanism] : offered;
  // A user that there is none of is offered nothing: as drivers do, the older way is tried.
  const isNew = wanted.includes('SCRAM-SHA-256');
  return conversation(wire, login, database, isNew ? 'SCRAM-SHA-256' : 'SCRAM-SHA-1');
};

async function conversation(wire: Wire, { user, password }: Login, $db: string, mechanism: string): Promise<Said> {
  const isNew = mechanism === 'SCRAM-SHA-256';
  const old = () => createHash('md5').update(`${user}:mongo:${password}`).digest('hex');
  const exchange = scram(isNew ? 'sha256' : 'sha1', user, isNew ? password.normalize('NFKC') : old());
  let payload = Buffer.from(exchange.first);
  const options = { skipEmptyExchange: true };
  let answer = await asked(wire, { saslStart: 1, mechanism, payload, autoAuthorize: 1, options, $db });
  let proved = false;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if (answer.ok !== 1) return errorOf(answer);
    const said = Buffer.isBuffer(answer.payload) ? answer.payload.toString() : '';
    proved ||= exchange.proves(said);
    if (answer.done === true) return proved ? ACCEPTED : UNPROVED;
    payload = proved ? Buffer.alloc(0) : Buffer.from(await exchange.final(said));
    const { conversationId = 1 } = answer;
    answer = await asked(wire, { saslContinue: 1, conversationId, payload, $db });
  }
  throw new WireError('its part of SCRAM makes no sense');
}

function errorOf({ code, errmsg }: Record<string, Bson>): Said {
  if (code === AUTHENTICATION_FAILED) return refused('authentication failed (18)');
  if (code === ATLAS_ERROR && /bad auth/i.test(String(errmsg))) return refused('bad auth (Atlas 8000)');
  return unsure(typeof code === 'number' ? `MongoDB answered ${code}` : 'its answer makes no sense');
}

async function asked(wire: Wire, command: { readonly [name: string]: Bson }): Promise<Record<string, Bson>> {
  const document = encodeBson(command);
  const head = Buffer.alloc(21);
  head.writeInt32LE(21 + document.length, 0);
  head.writeInt32LE(1, 4);
  head.writeInt32LE(OP_MSG, 12);
  wire.write(Buffer.concat([head, document]));
  const theirs = await wire.read(16);
  const length = theirs.readInt32LE(0) - 16;
  if (theirs.readInt32LE(12) !== OP_MSG || length < 10) throw new WireError('it does not speak MongoDB');
  const body = await wire.read(length);
  return decodeBson(body.subarray(5));
}
