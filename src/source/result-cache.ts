import { readFileSync } from 'node:fs';
import { cachePath, sumOf, writeCacheFile } from './cache-file.ts';
import type { Repository } from './repository.ts';

/** Counts up when the form changes. */
const FORM = 2;
/** A longer one is not written. In characters. */
const LONGEST = 4 * 1024 * 1024;

/** Where the result of the last audit lies for a rulebook. */
export function resultFile({ common }: Pick<Repository, 'common'>, rules: string): string {
  return cachePath('result', common, rules);
}

/** Null where there is none, or it is damaged. */
export function readResult(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const kept = text.slice(end + 1);
    return text.slice(0, end) === sumOf(FORM, kept) ? JSON.parse(kept) : null;
  } catch {
    return null;
  }
}

/** See `writeCacheFile`. */
export function writeResult(file: string, result: object): void {
  const text = JSON.stringify(result);
  if (text.length <= LONGEST) writeCacheFile(file, [`${sumOf(FORM, text)}\n${text}`]);
}
