// Entry of the module that reads packs. Objects are scanned, or their trees are read; an instance does one or the other. Both
// are in one module, because its code is quick only when it has run for a while.

export * from './chain';
export { scratch } from './heap';
export { bytesForIndex, placeObjects, placesAt, readHeads, sortedAt } from './open';
export {
  beginsAt,
  emptied as entriesEmptied,
  endsAt,
  entriesAt,
  given as givenTree,
  index,
  nameCount,
  namesAt,
  noted,
  numberOfTree,
  numberPack,
  readPlain,
  reserve,
  retry as retryTree,
  treeEndsAt,
  walk as walkTrees,
} from './trees';
export { basesAt, contentAt, kindsAt, marksAt, offsetsAt, order, reservePack, taken, takeRoots } from './walk';
