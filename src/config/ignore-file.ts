import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ScannerError } from '../model/problem.ts';

export const IGNORE_FILE = '.unleakignore';

/** One accepted finding: a line `<id> <rule> <reason>`. */
export interface IgnoreEntry {
  readonly id: string;
  readonly rule: string;
  readonly reason: string;
}

/**
 * Where the accepted findings of a folder are kept: in the nearest `.unleakignore` upwards, or else at the root of the
 * repository that the folder is in.
 */
export function ignoreFileOf(folder: string): string {
  let root = resolve(folder);
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, IGNORE_FILE))) return join(at, IGNORE_FILE);
    if (existsSync(join(at, '.git'))) root = at;
    if (existsSync(join(at, '.git')) || at === dirname(at)) return join(root, IGNORE_FILE);
  }
}

/** @throws ScannerError when the file is no regular file or a line is not understood. */
export function readIgnores(file: string): IgnoreEntry[] {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isFile()) throw new ScannerError('usage', `${file} is no regular file`, { hint: 'it must not be a link' });
  return parseIgnores(readFileSync(file, 'utf8'), file);
}

/**
 * @param file where the text stood, for the message
 * @throws ScannerError when a line is not understood.
 */
export function parseIgnores(text: string, file: string): IgnoreEntry[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return lines.flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const entry = /^([0-9a-f]{16}) (\S+) (\S.*)$/.exec(line.trimEnd());
    if (!entry) {
      throw new ScannerError('usage', `${file}:${i + 1}: not understood`, {
        hint: 'a line is: <id of 16 hex digits> <rule> <reason>',
      });
    }
    return [{ id: entry[1]!, rule: entry[2]!, reason: entry[3]! }];
  });
}

/** Adds an entry where it belongs in order, so that branches that add different entries seldom conflict; the rest stays as it is. */
export function addIgnore(file: string, entry: IgnoreEntry): void {
  readIgnores(file); // refuses what must not be written to
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const eol = old.includes('\r\n') ? '\r\n' : '\n';
  const lines = old.split(/\r?\n/).filter((line) => !line.startsWith(`${entry.id} `));
  if (lines.at(-1) === '') lines.pop();
  const line = `${entry.id} ${entry.rule} ${entry.reason}`;
  const next = lines.findIndex((other) => /^[0-9a-f]{16} /.test(other) && other > line);
  lines.splice(next < 0 ? lines.length : next, 0, line);
  writeFileSync(file, lines.join(eol) + eol);
}
