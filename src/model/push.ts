/** What must be made anew before a push that was stopped can go on. */
export interface Rewrite {
  /** Commits in which something blocks, oldest first. */
  readonly commits: readonly string[];
  /** Of them those that another remote has, as far as is known here: to make them anew keeps nothing from anybody. */
  readonly shared: readonly string[];
  /** What is to be made anew of what leads to the others. */
  readonly branches: readonly BranchRewrite[];
  /** Annotated tags in which something blocks, and tags that lead to such a commit. */
  readonly tags: readonly TagRewrite[];
}

export interface BranchRewrite {
  /** As git rebase takes it; null for what is checked out, or where that is not known. */
  readonly name: string | null;
  /** Commits in which something blocks, oldest first. */
  readonly commits: readonly string[];
  /** Merges among these: git rebase lists them otherwise. */
  readonly merges: readonly string[];
  /** There is one, and it is the last of what is checked out. */
  readonly isLast: boolean;
  /** The oldest has no parent. */
  readonly isFirst: boolean;
  /** A merge is among what is pushed from the oldest on. */
  readonly hasMerge: boolean;
}

export interface TagRewrite {
  readonly name: string;
  readonly annotated: boolean;
  /** The commit that it is on, where that, or one before it, is to be made anew; null where it can stay. */
  readonly on: string | null;
}

/** An object that a ref is to lead to: a commit or a tag. */
export interface Tip {
  readonly id: string;
  /**
   * What is pushed, as git calls it here: a ref in full, or what was typed. Of a push that comes in, the ref that it is for.
   * Null where that is not known.
   */
  readonly ref: string | null;
}

/** What is to be pushed. */
export interface Push {
  readonly tips: readonly Tip[];
  /** Objects that the other side has. Those that are not here are left out. */
  readonly known: readonly string[];
  /** Refs whose commits are not new either, as `git log` takes them after `--not`. */
  readonly knownRefs: readonly string[];
  /** It comes in: nobody here knows what is checked out where it comes from. */
  readonly incoming: boolean;
}
