import { type KnownAnswer, type ScanCache, writeCache } from '../source/scan-cache.ts';
import { keepAnswer, type Present } from './known-answer.ts';
import { createKeeper } from './known-parts.ts';
import { nearPlaces } from './near-places.ts';
import type { PlacedAudit } from './place-audit.ts';
import type { Reading } from './read-history.ts';
import type { Run } from './run.ts';

/** What an earlier audit kept, and where. */
interface Kept {
  /** The file. */
  readonly cache: string;
  readonly all: ScanCache;
  readonly answer: KnownAnswer | null;
}

/**
 * Keeps what was learnt for the next audit.
 */
export async function keepAudit(
  { cache, all, answer: before }: Kept,
  present: Present,
  root: string,
  run: Run,
  reading: Reading,
  placed: PlacedAudit,
  signal: AbortSignal,
): Promise<void> {
  const { packs, loose, changed } = reading;
  const keeper = createKeeper(run, await nearPlaces(root, run.matches, signal));
  const answer = keepAnswer(present, run, placed, reading, keeper);
  // A log that is not of the present is of no use to the next audit either.
  if (!changed && placed.log === all.log && answer?.state === before?.state) return;
  const kept = [...packs].map(([name, { spans, ...pack }]) => {
    return [name, { ...pack, ...keeper.part(spans) }] as const;
  });
  writeCache(cache, answer, {
    packs: Object.fromEntries(kept),
    sizes: Object.fromEntries(loose.sizes),
    loose: keeper.part(loose.spans),
    log: placed.log,
  });
}
