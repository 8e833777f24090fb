import type { Place } from '../model/finding.ts';

/** In which order places are read: those at HEAD first, then by file, and as they stand in it. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    Number(b.atHead !== false) - Number(a.atHead !== false) ||
    compareText(a.path ?? '\uffff', b.path ?? '\uffff') ||
    a.start - b.start
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
