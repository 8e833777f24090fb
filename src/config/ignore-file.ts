import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Ignore, IgnoreKey } from '../model/ignore.ts';
import { ScannerError } from '../model/problem.ts';
import { decodeText } from '../util/decode-text.ts';
import { pathFrom } from '../util/path-below.ts';
import { formatEntry, type IgnoreEntry, isEntry, keyText, parseEntry } from './ignore-entry.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { coveredBy, realFolder } from './path-scope.ts';
import { writeOver } from './write-over.ts';

export const IGNORE_FILE = '.unleakignore';

/** Every value that could be guessed is hashed once for each salt, which takes milliseconds: a file could stop a scan with them. */
const MOST_SALTS = 32;

/**
 * Where the accepted findings of a folder are kept: in the nearest `.unleakignore` upwards, or else at the root of the
 * repository that the folder is in.
 */
export function ignoreFileOf(folder: string): string {
  let root = realFolder(folder);
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, IGNORE_FILE))) return join(at, IGNORE_FILE);
    if (existsSync(join(at, '.git'))) root = at;
    if (existsSync(join(at, '.git')) || at === dirname(at)) return join(root, IGNORE_FILE);
  }
}

/** @throws ScannerError when the file is no regular file or a line is not understood. */
export function readIgnores(file: string): Ignore[] {
  const text = read(file);
  return text === null ? [] : parseIgnores(text, file);
}

/**
 * The entries of an ignore file's text.
 * @param file where it lies: what patterns of its entries are relative to
 * @throws ScannerError when a line is not understood.
 */
export function parseIgnores(text: string, file: string): Ignore[] {
  const folder = dirname(resolve(file));
  const shown = shownFile(file);
  const salts = new Set<string>();
  return text.split(/\r?\n/).flatMap((line, i): Ignore[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const entry = parseEntry(line.trimEnd());
    if (typeof entry === 'string') {
      throw new ScannerError('usage', `${file}:${i + 1}: not understood`, { hint: accidentIn(line) ?? entry });
    }
    const { path, key } = entry;
    if (key.kind === 'salted' && salts.add(key.salt).size > MOST_SALTS) {
      throw new ScannerError('usage', `${file}:${i + 1}: more than ${MOST_SALTS} different salts`, {
        hint: 'accept what these lines stand for anew: unleak ignore takes the salt that the file has',
      });
    }
    const covers = path === null ? () => true : coveredBy(path, folder);
    return [{ ...entry, covers, cause: 'ignore-file', file: shown, line: i + 1 }];
  });
}

/** What may have happened to a line that nobody wrote like this. */
function accidentIn(line: string): string | null {
  if (/^(?:<{7}|={7}|>{7})/.test(line)) return 'a conflict of a merge is left in it; keep both sides';
  if (line.includes('\0')) return 'a part of the file is UTF-16, as PowerShell adds it with >>: save it as UTF-8';
  return null;
}

/** What became of a file to which entries were added. */
export interface Added {
  /** A file that now tells git to keep both sides when branches add entries; null when none was written. */
  readonly attributes: string | null;
}

/**
 * Adds entries where they belong in order, so that branches that add different ones seldom conflict; the rest stays as it
 * is. An entry with the same key and path is replaced.
 * @param replaced keys of what is accepted anew, however the file spells them
 */
export function addIgnores(
  file: string,
  entries: readonly IgnoreEntry[],
  replaced: (key: IgnoreKey) => string | null = (key) => keyText(key),
): Added {
  return oneAtATime(file, () => addTo(file, entries, replaced));
}

function addTo(file: string, entries: readonly IgnoreEntry[], replaced: (key: IgnoreKey) => string | null): Added {
  readIgnores(file); // refuses what must not be written to
  const old = read(file);
  const eol = old?.includes('\r\n') ? '\r\n' : '\n';
  let lines = (old ?? '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const fresh = new Set(entries.map(({ key, path }) => `${replaced(key)} ${path}`));
  lines = lines.filter((line) => {
    const entry = isEntry(line) ? parseEntry(line.trimEnd()) : null;
    return entry === null || typeof entry === 'string' || !fresh.has(`${replaced(entry.key)} ${entry.path}`);
  });
  const added = entries.map(formatEntry).sort();
  const merged: string[] = [];
  for (const line of lines) {
    while (added.length > 0 && isEntry(line) && added[0]! < line) merged.push(added.shift()!);
    merged.push(line);
  }
  writeOver(file, [...merged, ...added].join(eol) + eol);
  return { attributes: old === null ? keepBothSides(dirname(file)) : null };
}

/** Salts that entries of the file have already: a new entry takes one of them, so that a scan makes few hashes. */
export function saltsOf(ignores: readonly Ignore[]): string[] {
  return [...new Set(ignores.flatMap(({ key }) => (key.kind === 'salted' ? [key.salt] : [])))];
}

/** Entries stand side by side in order, where git sees a conflict unless it is told to keep both. */
function keepBothSides(folder: string): string | null {
  if (!existsSync(join(folder, '.git'))) return null;
  const file = join(folder, '.gitattributes');
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) return null;
  const old = stat ? readFileSync(file, 'utf8') : '';
  if (old.includes(IGNORE_FILE)) return null;
  const eol = old.includes('\r\n') ? '\r\n' : '\n';
  const gap = old === '' || old.endsWith('\n') ? '' : eol;
  writeOver(file, `${old}${gap}${IGNORE_FILE} merge=union${eol}`);
  return file;
}

function read(file: string): string | null {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat) return null;
  if (!stat.isFile()) throw new ScannerError('usage', `${file} is no regular file`, { hint: 'it must not be a link' });
  return decodeText(readFileSync(file));
}

/** Relative to where we stand, where that is shorter to read. */
export function shownFile(file: string): string {
  return pathFrom('.', file);
}
