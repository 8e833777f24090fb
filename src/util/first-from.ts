/**
 * Index of the first whose place is `least` or later; the length where there is none.
 * @param ordered by their places
 */
export function firstFrom<T>(ordered: ArrayLike<T>, least: number, placeOf: (one: T) => number): number {
  let from = 0;
  for (let to = ordered.length; from < to; ) {
    const middle = (from + to) >> 1;
    if (placeOf(ordered[middle]!) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
