import { ACCEPTED, CLEAR_ONLY, type Handshake, NO_PASSWORD, refused, unsure } from './handshake.ts';
import { type Wire, WireError } from './wire.ts';

/** Redis and Valkey. Source: redis.io/docs/latest/commands/auth/, redis.io/docs/latest/develop/reference/protocol-spec/ */
export const redis: Handshake = async (wire, { user, password, mayBeClear }) => {
  if (!wire.isSecure && !mayBeClear) return CLEAR_ONLY;
  let said = await asked(wire, user === '' ? ['AUTH', password] : ['AUTH', user, password]);
  // Before version 6 there were no users.
  if (/^-ERR wrong number of arguments/i.test(said)) said = await asked(wire, ['AUTH', password]);
  if (/^-WRONGPASS|^-ERR invalid password/i.test(said)) return refused('WRONGPASS');
  // Its words before and since version 6, where there is no password to be right or wrong.
  if (/^-ERR (?:Client sent AUTH, but no password is set|AUTH <password> called without)/i.test(said))
    return NO_PASSWORD;
  if (/^-ERR max number of clients/i.test(said)) return unsure('too many connections');
  if (/^-/.test(said)) return unsure(`Redis answered ${/^-([A-Z]{2,20})\b/.exec(said)?.[1] ?? 'an error'}`);
  if (said !== '+OK') throw new WireError('it does not speak Redis');
  const pong = await asked(wire, ['PING']);
  wire.write(command(['QUIT']));
  if (pong === '+PONG') return ACCEPTED;
  if (/^-NOPERM/.test(pong)) return { is: 'limited', because: 'its user may not even ping' };
  return unsure('it took the password and did not answer PING');
};

async function asked(wire: Wire, words: readonly string[]): Promise<string> {
  wire.write(command(words));
  return wire.line();
}

function command(words: readonly string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;
}
