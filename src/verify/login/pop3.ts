import { ACCEPTED, CLEAR_ONLY, type Handshake, OTHER_WAY, refused, UNSENDABLE, unsure } from './handshake.ts';
import { type Wire, WireError } from './wire.ts';

/** A mailbox, over TLS alone. Source: RFC 1939, RFC 2595 (STLS), RFC 2449 and RFC 3206 for the codes of refusals */
export const pop3: Handshake = async (wire, { user, password, mayBeClear }) => {
  if (/[\r\n\0]/.test(user + password)) return UNSENDABLE;
  if (!(await line(wire)).isOk) return unsure('the mail server takes nobody for now');
  if (!wire.isSecure && (await asked(wire, 'STLS')).isOk) await wire.secure();
  if (!wire.isSecure && !mayBeClear) return CLEAR_ONLY;
  if (!(await asked(wire, `USER ${user}`)).isOk) return OTHER_WAY;
  const { isOk, code } = await asked(wire, `PASS ${password}`);
  wire.write('QUIT\r\n');
  if (isOk) return ACCEPTED;
  if (code === 'AUTH') return refused('authentication failed (AUTH)');
  // Said of who has proved who he is.
  if (code === 'IN-USE') return { is: 'limited', because: 'its mailbox is in use (IN-USE)' };
  return unsure(code ? `the mail server answered ${code}` : 'the mail server refused it and did not say why');
};

async function asked(wire: Wire, text: string): Promise<{ isOk: boolean; code: string | undefined }> {
  wire.write(`${text}\r\n`);
  return line(wire);
}

async function line(wire: Wire): Promise<{ isOk: boolean; code: string | undefined }> {
  const [, sign, code] = /^(\+OK|-ERR)(?: \[([A-Z/-]{1,20})\])?/i.exec(await wire.line()) ?? [];
  if (sign === undefined) throw new WireError('it does not speak POP3');
  return { isOk: sign.toUpperCase() === '+OK', code: code?.toUpperCase() };
}
