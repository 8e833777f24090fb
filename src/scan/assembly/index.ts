// Entry of the module that reads packs. Objects are scanned, or their trees are read; an instance does one or the other. Both
// are in one module, because its code is quick only when it has run for a while.

export * from './chain';
export {
  emptied as entriesEmptied,
  endsAt,
  entriesAt,
  index,
  nameCount,
  namesAt,
  noted,
  numberOfTree,
  readPlain,
  reserve,
  retry as retryTree,
  take as takeTree,
} from './trees';
