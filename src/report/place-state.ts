import type { Place } from '../model/finding.ts';

/** True where it stands only in older versions: nobody finds it in the files of HEAD. */
export function isOnlyInHistory(places: readonly Place[]): boolean {
  return places.every((place) => place.atHead === false);
}

/** `at HEAD`, `in history only`, `not committed`; empty where no history was read. */
export function stateOf({ commit, atHead }: Place): string {
  if (atHead === null) return '';
  if (atHead) return 'at HEAD';
  return commit === null ? '' : 'in history only';
}
