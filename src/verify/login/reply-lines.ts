import { type Wire, WireError } from './wire.ts';

/** An answer of three digits and lines of text, as of mail servers and of FTP. */
export interface ReplyLines {
  readonly code: number;
  readonly lines: readonly string[];
}

const MOST_LINES = 100;

/** Says a line and waits for the answer. @throws WireError for what is none */
export async function ask(wire: Wire, text: string, protocol: string): Promise<ReplyLines> {
  wire.write(`${text}\r\n`);
  return replyLines(wire, protocol);
}

/** Source: RFC 5321 4.2.1, RFC 959 4.2 */
export async function replyLines(wire: Wire, protocol: string): Promise<ReplyLines> {
  const [, code, more, first = ''] = /^(\d{3})([ -]?)(.*)$/.exec(await wire.line()) ?? [];
  if (code === undefined) throw new WireError(`it does not speak ${protocol}`);
  const lines = [first.trim()];
  for (let isOpen = more === '-'; isOpen; ) {
    if (lines.length > MOST_LINES) throw new WireError(`it does not speak ${protocol}`);
    const line = await wire.line();
    isOpen = !line.startsWith(`${code} `) && line !== code;
    lines.push(line.replace(/^\d{3}[ -]/, '').trim());
  }
  return { code: Number(code), lines };
}
