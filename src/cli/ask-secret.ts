import { ScannerError } from '../model/problem.ts';
import { type Io, write } from './io.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CTRL_U = '\u0015';

/**
 * Asks for values on a terminal, one for each prompt, without showing what is typed or pasted: it would stay in the
 * window, and be seen by whoever looks on. Null when stdin is no terminal.
 * @throws ScannerError when Ctrl-C is pressed: in raw mode it is a character, and no signal
 */
export async function askSecrets(io: Io, prompts: readonly string[]): Promise<string[] | null> {
  const stdin = io.stdin();
  if (!stdin.isTTY || !stdin.setRawMode) return null;
  const answers: string[] = [];
  let line = '';
  stdin.setRawMode(true);
  try {
    await write(io.stderr, prompts[0] ?? '');
    for await (const part of stdin) {
      for (const c of withoutEscapes(Buffer.from(part).toString('utf8'))) {
        if (c === CTRL_C) throw new ScannerError('usage', 'stopped before a key was given');
        const isEnd = c === CTRL_D;
        if (c === '\r' || c === '\n' || isEnd) {
          answers.push(line);
          line = '';
          await write(io.stderr, `\n${isEnd ? '' : (prompts[answers.length] ?? '')}`);
          if (isEnd || answers.length >= prompts.length) return answers;
        } else if (c === '\b' || c === '\u007f') line = [...line].slice(0, -1).join('');
        else if (c === CTRL_U) line = '';
        else if (c >= ' ') line += c;
      }
    }
    return [...answers, line];
  } finally {
    stdin.setRawMode(false);
    stdin.destroy?.();
  }
}

/** Arrow keys, and the marks that a terminal puts around pasted text. A line break of Windows is one. */
function withoutEscapes(text: string): string {
  return text.replace(/\x1b(?:\[[0-9;?]*[A-Za-z~]|O[A-Z])/g, '').replaceAll('\r\n', '\n');
}
