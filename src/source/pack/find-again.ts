import { type Named, type Pack, placeOfName } from './open-pack.ts';

/** Names of so many times more are searched for each of the fewer; of others both lists are walked. */
const FEW = 20;

/**
 * 1 for each object of a pack that is in an earlier one too. Names lie sorted in both: of two packs of 100,000 objects to
 * search for each takes a third of a second, and to walk both 5 ms.
 * @param onShared takes each of the earlier ones that has some of them
 */
export function findAgain(
  pack: Pack,
  earlier: readonly Named[],
  onShared: (other: Named) => void = () => {},
): Uint8Array<SharedArrayBuffer> {
  const again = new Uint8Array(new SharedArrayBuffer(pack.count));
  if (earlier.length === 0) return again;
  const inOther = new Uint8Array(pack.count);
  for (const other of earlier) {
    let isShared = false;
    eachShared(pack, other, (place) => {
      inOther[place] = 1;
      isShared = true;
    });
    if (isShared) onShared(other);
  }
  for (let object = 0; object < pack.count; object++) again[object] = inOther[pack.nameAt[object]!]!;
  return again;
}

/** Those of the ids, in hex digits, that are in one of the packs. */
export function idsInPacks(ids: readonly string[], packs: readonly Named[]): Set<string> {
  const found = new Set<string>();
  const [first] = packs;
  if (!first || ids.length === 0) return found;
  const sorted = [...ids].sort();
  const names = Buffer.from(sorted.join(''), 'hex');
  const { nameLength } = first;
  for (const pack of packs)
    eachShared({ names, nameLength, count: sorted.length }, pack, (place) => found.add(sorted[place]!));
  return found;
}

type Names = Omit<Named, 'path'>;

/** Tells of each name that stands in both its place in the one. */
function eachShared(one: Names, other: Names, tell: (place: number) => void): void {
  if (one.count > other.count * FEW) eachIn(other, one, (_, place) => tell(place));
  else if (other.count > one.count * FEW) eachIn(one, other, tell);
  else walk(one.names, other.names, one.nameLength, tell);
}

/** Tells of each name of `few` that `many` has its place in both. */
function eachIn(few: Names, many: Names, tell: (inFew: number, inMany: number) => void): void {
  const { names, nameLength } = few;
  for (let place = 0; place < few.count; place++) {
    const found = placeOfName(many.names, names.subarray(place * nameLength, (place + 1) * nameLength));
    if (found >= 0) tell(place, found);
  }
}

function walk(names: Uint8Array, others: Uint8Array, length: number, found: (place: number) => void): void {
  for (let at = 0, other = 0; at < names.length && other < others.length; ) {
    let i = 0;
    while (i < length && names[at + i] === others[other + i]) i++;
    if (i === length) found(at / length);
    if (i === length || names[at + i]! < others[other + i]!) at += length;
    else other += length;
  }
}
