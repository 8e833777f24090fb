import type { Places } from './finding.ts';
import type { ScanResult } from './result.ts';

/**
 * True where it stands in older versions or in commits only: nobody finds it in the files of HEAD, nor in those that are to
 * be committed.
 */
export function isOnlyInHistory(places: Places): boolean {
  return places.every(
    ({ atHead, part, reach }) =>
      reach !== 'index or work tree' && (atHead === false || (part !== undefined && part !== 'file name')),
  );
}

/** True where each place says what the history knows of it. */
export function readHistory({ scope }: Pick<ScanResult, 'scope'>): boolean {
  return scope === 'audit' || scope === 'introduced';
}
