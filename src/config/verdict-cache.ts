import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { ScannerError } from '../model/problem.ts';
import type { Verdict } from '../model/verdict.ts';
import { writeOver } from './write-over.ts';

const SCHEMA = 'unleak-verdicts/1';
const HOUR = 3_600_000;
/** How long a verdict holds, in milliseconds: a live key may die any time, a dead one hardly comes back. */
export const HOLDS = { active: HOUR, inactive: 7 * 24 * HOUR };

/** Verdicts of earlier runs, in a file that the user names. It holds no value: each key is known by a keyed hash. */
export interface VerdictCache {
  /** Null when it is not known, or too old. */
  get(rule: string, value: string): Verdict | null;
  /** What is unknown is not kept. */
  set(rule: string, value: string, verdict: Verdict): void;
  /** @throws ScannerError when the file cannot be written. */
  save(): void;
}

interface Stored {
  readonly schema: string;
  /** Random, hex: so that nobody can look up a value in two files. */
  readonly key: string;
  readonly verdicts: Record<string, Kept>;
}

interface Kept {
  readonly verdict: Verdict;
  readonly until: number;
}

/** @throws ScannerError when the file is something else. */
export function openVerdictCache(file: string, now = Date.now()): VerdictCache {
  const { key, verdicts } = read(file);
  const nameOf = (rule: string, value: string) => createHmac('sha256', key).update(`${rule}\0${value}`).digest('hex');
  return {
    get(rule, value) {
      const known = verdicts[nameOf(rule, value)];
      return known && isFresh(known, now) ? known.verdict : null;
    },
    set(rule, value, verdict) {
      if (verdict.state !== 'unknown') verdicts[nameOf(rule, value)] = { verdict, until: now + HOLDS[verdict.state] };
    },
    save() {
      const fresh = Object.fromEntries(Object.entries(verdicts).filter(([, known]) => isFresh(known, now)));
      try {
        writeOver(file, `${JSON.stringify({ schema: SCHEMA, key, verdicts: fresh })}\n`, 0o600);
      } catch (error) {
        throw new ScannerError('cannot-write', `${file} cannot be written`, {
          hint: 'name another file',
          cause: error,
        });
      }
    },
  };
}

/** What was kept while the clock was ahead would hold for as long as it was: nothing holds longer than from now on. */
function isFresh({ verdict: { state }, until }: Kept, now: number): boolean {
  return until > now && state !== 'unknown' && until <= now + HOLDS[state];
}

function read(file: string): Stored {
  if (!existsSync(file)) return { schema: SCHEMA, key: randomBytes(32).toString('hex'), verdicts: {} };
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
    if (stored.schema === SCHEMA && typeof stored.key === 'string' && typeof stored.verdicts === 'object')
      return stored;
  } catch {
    // Told below: it is none of ours.
  }
  throw new ScannerError('usage', `${file} is no file of verdicts`, { hint: 'name another, or a new one' });
}
