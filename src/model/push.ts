/** What must be made anew before a push that was stopped can go on. */
export interface Rewrite {
  /** Commits in which something blocks, oldest first. */
  readonly commits: readonly string[];
  /** There is one, and it is the last of what is pushed. */
  readonly isLast: boolean;
  /** The oldest has no parent. */
  readonly isFirst: boolean;
  /** A merge is among what is pushed from the oldest on. */
  readonly hasMerge: boolean;
  /** Names of annotated tags in which something blocks. */
  readonly tags: readonly string[];
}

/** What is to be pushed. */
export interface Push {
  /** Objects that refs are to lead to: commits or tags. */
  readonly tips: readonly string[];
  /** Objects that the other side has. Those that are not here are left out. */
  readonly known: readonly string[];
  /** Refs whose commits are not new either, as `git log` takes them after `--not`. */
  readonly knownRefs: readonly string[];
}
