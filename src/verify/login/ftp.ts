import { ACCEPTED, CLEAR_ONLY, type Handshake, NO_PASSWORD, refused, UNSENDABLE, unsure } from './handshake.ts';
import { ask, replyLines } from './reply-lines.ts';

/** What servers say with 530 of a wrong password; they also say it of what has nothing to do with it. */
const WRONG = /incorrect|authentication failed|invalid (?:password|credentials)/i;

/** FTP, over TLS alone. Source: RFC 959 5.4, RFC 4217 (AUTH TLS) */
export const ftp: Handshake = async (wire, { user, password, mayBeClear }) => {
  if (/[\r\n\0]/.test(user + password)) return UNSENDABLE;
  const greeting = await replyLines(wire, 'FTP');
  if (greeting.code !== 220) return unsure(`the server answered ${greeting.code}`);
  const asked = (text: string) => ask(wire, text, 'FTP');
  if (!wire.isSecure && (await asked('AUTH TLS')).code === 234) await wire.secure();
  if (!wire.isSecure && !mayBeClear) return CLEAR_ONLY;
  const named = await asked(`USER ${user}`);
  if (named.code === 230) return NO_PASSWORD;
  if (named.code !== 331) return unsure(`the server answered ${named.code}`);
  const { code, lines } = await asked(`PASS ${password}`);
  wire.write('QUIT\r\n');
  if (code === 230 || code === 232) return ACCEPTED;
  // It wants an account besides, which it asks for when the password is right.
  if (code === 332) return { is: 'limited', because: 'it asks for an account besides (332)' };
  return code === 530 && lines.some((line) => WRONG.test(line))
    ? refused('login incorrect (530)')
    : unsure(`the server answered ${code}`);
};
