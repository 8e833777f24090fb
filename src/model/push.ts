/** What is to be pushed. */
export interface Push {
  /** Objects that refs are to lead to: commits or tags. */
  readonly tips: readonly string[];
  /** Objects that the other side has. Those that are not here are left out. */
  readonly known: readonly string[];
  /** Refs whose commits are not new either, as `git log` takes them after `--not`. */
  readonly knownRefs: readonly string[];
}
