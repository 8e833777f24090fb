import type { LocatedMatch } from './finding.ts';

/** Where a match stands. */
type At = Pick<LocatedMatch, 'line' | 'column' | 'start' | 'end'>;

/** Numbers of a place. The first number of a list tells how many places are in it. */
const NUMBERS = 4;
/** Places in a list: most have few. */
const FIRST = 4;
const MOST = 1024;
/** Files may be longer. */
const WORD = 2 ** 32;

/** Adds a place to the lists of a match. */
export function addAgain(lists: Uint32Array[], { line, column, start }: At): void {
  let list = lists.at(-1);
  if (!list || 1 + list[0]! * NUMBERS === list.length) {
    const places = Math.min(MOST, FIRST * 4 ** lists.length);
    lists.push((list = new Uint32Array(1 + places * NUMBERS)));
  }
  list.set([line, column, start % WORD, Math.floor(start / WORD)], 1 + list[0]! * NUMBERS);
  list[0]!++;
}

/** The places at which a match stands again, in the order in which they were added. */
export function* placesAgain({ again = [], start, end }: Pick<LocatedMatch, 'again' | 'start' | 'end'>): Generator<At> {
  for (const list of again)
    for (let i = 0; i < list[0]!; i++) {
      const [line, column, low, high] = list.subarray(1 + i * NUMBERS, 1 + (i + 1) * NUMBERS);
      const from = high! * WORD + low!;
      yield { line: line!, column: column!, start: from, end: from + end - start };
    }
}
