import { ScannerError } from '../model/problem.ts';

/** @throws ScannerError that does not repeat the word: somebody may have given the key itself. */
export function findingId(word: string): string {
  if (isFindingId(word)) return word.toLowerCase();
  throw new ScannerError('usage', "that is no finding's id", {
    hint: 'the id of 16 hex digits stands beside each finding of the report',
  });
}

export function isFindingId(word: string): boolean {
  return /^[0-9a-f]{16}$/i.test(word);
}
