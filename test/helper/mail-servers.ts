import { USER } from './database-servers.ts';
import type { Peer, Speak } from './login-server.ts';

interface Manner {
  readonly busy?: boolean;
  readonly takes?: (isRight: boolean) => boolean;
  /** Encryption begins within the protocol. */
  readonly starts?: boolean;
  /** What it says of a wrong password in place of the usual. */
  readonly refusal?: string;
}
const ONLY_RIGHT = (isRight: boolean) => isRight;

/** A mailbox, read by IMAP. */
export function imapServer(
  password: string,
  {
    busy = false,
    takes = ONLY_RIGHT,
    starts = false,
    refusal = '[AUTHENTICATIONFAILED] Authentication failed.',
    can = 'AUTH=PLAIN',
  }: Manner & { can?: string } = {},
): Speak {
  return async (peer) => {
    if (busy) return peer.write('* BYE too many connections\r\n');
    peer.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    let isSecure = !starts;
    for (;;) {
      const [tag = '', command = '', ...rest] = (await peer.line()).split(' ');
      const judged = (isRight: boolean) => (takes(isRight) ? `${tag} OK in\r\n` : `${tag} NO ${refusal}\r\n`);
      if (command === 'STARTTLS' && starts) {
        peer.write(`${tag} OK go\r\n`);
        peer.secure();
        isSecure = true;
      } else if (command === 'CAPABILITY')
        peer.write(`* CAPABILITY IMAP4rev1 ${isSecure ? can : 'LOGINDISABLED'}\r\n${tag} OK done\r\n`);
      else if (command === 'AUTHENTICATE' && rest[0] === 'PLAIN') {
        peer.write('+ \r\n');
        peer.write(judged(Buffer.from(await peer.line(), 'base64').toString() === `\0${USER}\0${password}`));
      } else if (command === 'LOGIN') {
        const plain = password.replace(/["\\]/g, '\\$&');
        peer.write(judged(rest.join(' ') === `"${USER}" "${plain}"`));
      } else if (command === 'LOGOUT') return peer.write(`* BYE bye\r\n${tag} OK done\r\n`);
      else peer.write(`${tag} BAD what?\r\n`);
    }
  };
}

/** A mailbox, read by POP3. */
export function pop3Server(
  password: string,
  { busy = false, takes = ONLY_RIGHT, starts = false, refusal = '-ERR [AUTH] Authentication failed.' }: Manner = {},
): Speak {
  return async (peer) => {
    if (busy) return peer.write('-ERR [SYS/TEMP] too many connections\r\n');
    peer.write('+OK ready\r\n');
    await lines(peer, {
      STLS: () => (starts ? '+OK go' : '-ERR what?'),
      USER: (name) => `+OK ${name}`,
      PASS: (given, name) => (takes(given === password && name === USER) ? '+OK in' : refusal),
    });
  };
}

/** A server of files. */
export function ftpServer(
  password: string,
  { busy = false, takes = ONLY_RIGHT, starts = false, refusal = '530 Login incorrect.' }: Manner = {},
): Speak {
  return async (peer) => {
    if (busy) return peer.write('421 Too many connections\r\n');
    peer.write('220-files.shop.io\r\n  no code on this line\r\n220 ready\r\n');
    await lines(peer, {
      AUTH: () => (starts ? '234 go' : '502 what?'),
      USER: () => '331 and the password?',
      PASS: (given, name) => (takes(given === password && name === USER) ? '230-in\r\n230 indeed' : refusal),
    });
  };
}

/** Answers by the first word of each line; what begins encryption is answered in clear text. */
async function lines(peer: Peer, answers: Readonly<Record<string, (text: string, user: string) => string>>) {
  let user = '';
  for (;;) {
    const line = await peer.line();
    const [, command = '', text = ''] = /^(\S+) ?(.*)$/.exec(line) ?? [];
    if (command === 'QUIT') return;
    const said = answers[command]?.(text, user) ?? '500 what?';
    peer.write(`${said}\r\n`);
    if (said.endsWith(' go')) peer.secure();
    if (command === 'USER') user = text;
  }
}
