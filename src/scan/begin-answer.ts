import { fingerprintAhead, recallFingerprint } from '../finding/fingerprint.ts';
import { newestOf } from '../source/cache-file.ts';
import { type CacheFile, type KnownAnswer, readCache } from '../source/scan-cache.ts';
import { beginValues, type Value, type ValuesBegun } from './begin-values.ts';

/** What an earlier audit kept. */
export interface LastAudit {
  readonly file: string;
  readonly kept: CacheFile;
  /** Has the values of its answer read, once for all; null where there are too many, or there is none. */
  values(): ValuesBegun | null;
  /** The values are not wanted. */
  stop(): void;
}

/** Values in so many matches are read before it is known whether the answer holds. */
const FEW = 200;

/** What the last audit of a repository kept. Null where the folder is no root of a repository, or nothing was kept. */
export function lastAudit(folder: string): LastAudit | null {
  const file = newestOf('audit', folder);
  if (file === null) return null;
  const kept = readCache(file);
  const { answer } = kept;
  const stop = new AbortController();
  const isShort = answer !== null && answer.part.matches.length + answer.witnesses.length <= FEW;
  let values: ValuesBegun | undefined;
  return {
    file,
    kept,
    values: () => (isShort ? (values ??= beginAnswer(answer, folder, stop.signal)) : null),
    stop: () => stop.abort(),
  };
}

/**
 * Begins to read what `recallAnswer` needs.
 * @param folder any of the repository
 */
export function beginAnswer({ part, witnesses, ids }: KnownAnswer, folder: string, signal: AbortSignal): ValuesBegun {
  const values = beginValues([...part.matches, ...witnesses], folder, signal);
  const prepare = (plain: ReadonlyMap<number, Value>) => {
    for (const [number, id] of ids) {
      const known = plain.get(number);
      if (known) recallFingerprint(known.value, id);
    }
    return fingerprintAhead(valuesOf(plain));
  };
  values.plain.then(prepare).catch(() => {}); // told when the values are awaited
  return values;
}

export function valuesOf(values: ReadonlyMap<number, Value>): string[] {
  return [...values.values()].map(({ value }) => value);
}
