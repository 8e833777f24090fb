import { ACCEPTED, CLEAR_ONLY, type Handshake, OTHER_WAY, refused, type Said, unsure } from './handshake.ts';
import { ask, type ReplyLines, replyLines } from './reply-lines.ts';
import type { Wire } from './wire.ts';

/** Submission of mail. Source: RFC 5321, RFC 3207 (STARTTLS), RFC 4954 (AUTH) */
export const smtp: Handshake = async (wire, { user, password, mayBeClear }) => {
  const greeting = await replyLines(wire, 'SMTP');
  if (greeting.code !== 220) return unsure(`the mail server answered ${greeting.code}`);
  let hello = await asked(wire, 'EHLO localhost');
  if (!wire.isSecure && has(hello, 'STARTTLS')) {
    if ((await asked(wire, 'STARTTLS')).code !== 220) return unsure('the mail server has no TLS for now');
    await wire.secure();
    hello = await asked(wire, 'EHLO localhost');
  }
  if (!wire.isSecure && !mayBeClear) return CLEAR_ONLY;
  const ways = hello.lines.find((line) => /^AUTH[ =]/i.test(line))?.toUpperCase() ?? '';
  if (/\bPLAIN\b/.test(ways)) return judged(wire, await asked(wire, `AUTH PLAIN ${base64(`\0${user}\0${password}`)}`));
  if (!/\bLOGIN\b/.test(ways)) return OTHER_WAY;
  for (const text of ['AUTH LOGIN', base64(user)]) {
    const { code } = await asked(wire, text);
    if (code !== 334) return unsure(`the mail server answered ${code}`);
  }
  return judged(wire, await asked(wire, base64(password)));
};

function judged(wire: Wire, { code, lines }: ReplyLines): Said {
  wire.write('QUIT\r\n');
  if (code === 235) return ACCEPTED;
  // Microsoft says so where the whole organisation, or the mailbox, may not log in by password: right or wrong.
  if (code === 535 && lines.some((line) => line.includes('5.7.139')))
    return unsure('logins by password are switched off');
  if (code === 535) return refused('authentication failed (535)');
  if (code === 421 || code === 454) return unsure(`too many connections, or out of order for now (${code})`);
  return unsure(`the mail server answered ${code}`);
}

function has({ lines }: ReplyLines, word: string): boolean {
  return lines.some((line) => line.toUpperCase() === word);
}

function asked(wire: Wire, text: string): Promise<ReplyLines> {
  return ask(wire, text, 'SMTP');
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
