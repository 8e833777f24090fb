import { basename, dirname, resolve } from 'node:path';
import { askSimply, isNone } from '../source/git.ts';

/** Who brought a line, and on which day: `YYYY-MM-DD`. */
export interface Committed {
  readonly author: string;
  readonly date: string;
}

/** Who committed each line of a file, by its number; nothing of lines that nobody has committed yet. */
export async function authorsOf(file: string): Promise<Map<number, Committed>> {
  const path = resolve(file);
  const blame = ['blame', '--no-textconv', '--line-porcelain', '--', basename(path)];
  const said = (await askSimply(dirname(path), blame)) ?? '';
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
