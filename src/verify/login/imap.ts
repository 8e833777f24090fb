import {
  ACCEPTED,
  CLEAR_ONLY,
  type Handshake,
  NO_PASSWORD,
  OTHER_WAY,
  refused,
  type Said,
  UNSENDABLE,
  unsure,
} from './handshake.ts';
import { type Wire, WireError } from './wire.ts';

const MOST_LINES = 100;
/** What a server may say in brackets of who did not get in. Source: RFC 5530 */
const CODES: Readonly<Record<string, Said>> = {
  AUTHENTICATIONFAILED: refused('authentication failed'),
  EXPIRED: { is: 'expired', because: 'its password has expired' },
  PRIVACYREQUIRED: CLEAR_ONLY,
};

/** A mailbox, over TLS alone. Source: RFC 3501, RFC 9051; RFC 4616 (PLAIN) */
export const imap: Handshake = async (wire, { user, password, mayBeClear }) => {
  if (/[\r\n\0]/.test(user + password)) return UNSENDABLE;
  const [, greeting] = /^\* (OK|PREAUTH|BYE)\b/i.exec(await wire.line()) ?? [];
  if (greeting === undefined) throw new WireError('it does not speak IMAP');
  if (/preauth/i.test(greeting)) return NO_PASSWORD;
  if (/bye/i.test(greeting)) return unsure('the mail server takes nobody for now');
  if (!wire.isSecure && (await asked(wire, 'a1', 'STARTTLS')).state === 'OK') await wire.secure();
  if (!wire.isSecure && !mayBeClear) return CLEAR_ONLY;
  const { text } = await asked(wire, 'a2', 'CAPABILITY');
  const answer = await loggedIn(wire, user, password, text.toUpperCase());
  if (!answer) return OTHER_WAY;
  wire.write('a4 LOGOUT\r\n');
  if (answer.state === 'OK') return ACCEPTED;
  const code = /^\[([A-Z]{2,30})\b/i.exec(answer.text.split('\n').at(-1) ?? '')?.[1]?.toUpperCase() ?? '';
  if (CODES[code]) return CODES[code];
  return unsure(code ? `the mail server answered ${code}` : 'the mail server refused it and did not say why');
};

type Answer = { readonly state: string; readonly text: string };

async function loggedIn(wire: Wire, user: string, password: string, can: string): Promise<Answer | null> {
  if (/\bAUTH=PLAIN\b/.test(can)) {
    const begun = await asked(wire, 'a3', 'AUTHENTICATE PLAIN');
    if (begun.state !== '+') return begun;
    return asked(wire, 'a3', Buffer.from(`\0${user}\0${password}`).toString('base64'), false);
  }
  if (/\bLOGINDISABLED\b/.test(can) || !/^[ -~]*$/.test(user + password)) return null;
  return asked(wire, 'a3', `LOGIN ${quoted(user)} ${quoted(password)}`);
}

/** All that comes until the line with the tag, or until it asks for more. */
async function asked(wire: Wire, tag: string, text: string, isTagged = true): Promise<Answer> {
  wire.write(`${isTagged ? `${tag} ` : ''}${text}\r\n`);
  const said: string[] = [];
  while (said.length < MOST_LINES) {
    const line = await wire.line();
    const [, state, rest = ''] = new RegExp(`^${tag} (OK|NO|BAD)\\b ?(.*)$`, 'i').exec(line) ?? [];
    if (state !== undefined) return { state: state.toUpperCase(), text: [...said, rest].join('\n') };
    if (line.startsWith('+')) return { state: '+', text: '' };
    if (!line.startsWith('* ')) break;
    said.push(line);
  }
  throw new WireError('it does not speak IMAP');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
