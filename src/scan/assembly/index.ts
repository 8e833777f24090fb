// Entry of the module that reads packs: it opens one, scans its objects, and then reads its trees. All is in one module, because
// its code is quick only when it has run for a while, and because it holds the pack.

export * from './chain';
export { scratch } from './heap';
export { beginsAt, endsAt, index, nameCount, namesAt, numberOfTree, reserve, treeEndsAt } from './numbers';
export { bytesForIndex, placeObjects, placesAt, readHeads, sortedAt } from './open';
export { isPlain } from './plain';
export { emptied as entriesEmptied, entriesAt, noted, numberPack, readPlain, retry as retryTree } from './trees';
export { basesAt, contentAt, countOf, kindsAt, marksAt, offsetsAt, order, reservePack, taken, takeRoots } from './walk';
