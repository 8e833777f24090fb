import { basename, dirname, resolve } from 'node:path';
import { isNone, tryGit } from '../source/git.ts';

/** Who brought a line, and on which day: `YYYY-MM-DD`. */
export interface Committed {
  readonly author: string;
  readonly date: string;
}

/** Who committed each line of a file, by its number; nothing of lines that nobody has committed yet. */
export function authorsOf(file: string): Map<number, Committed> {
  const path = resolve(file);
  const said = tryGit(dirname(path), ['blame', '--no-textconv', '--line-porcelain', '--', basename(path)]) ?? '';
  const lines = new Map<number, Committed>();
  let [id, at, author] = ['', 0, ''];
  for (const line of said.split('\n')) {
    const [word = '', ...rest] = line.split(' ');
    if (/^[0-9a-f]{40,64}$/.test(word)) [id, at] = [word, Number(rest[1])];
    else if (word === 'author') author = rest.join(' ');
    else if (word === 'author-time' && !isNone(id))
      lines.set(at, { author, date: new Date(Number(rest[0]) * 1000).toISOString().slice(0, 10) });
  }
  return lines;
}
