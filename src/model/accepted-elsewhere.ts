/** A finding that another scanner's file accepts, as far as that file tells what it is. */
export interface AcceptedElsewhere {
  /** With `/`, relative to the folder of the file; null when the file does not say. */
  readonly path: string | null;
  /** From 1; null when it does not say. */
  readonly line: number | null;
  /** The commit that it is accepted in; null for the work tree. */
  readonly commit: string | null;
  /** Where no commit is told, the versions of the file that it may stand in: that of the work tree, an older one where that has nothing of it, or any. */
  readonly versions: 'now' | 'now, else before' | 'any';
  /** What tells the value: itself or a hash of it, in hex; null when nothing does, and the place must. */
  readonly value: ValueMark | null;
  /** Why it is accepted, for our entry. */
  readonly reason: string;
  /** Where it is said: file and line, or file and entry. */
  readonly where: string;
}

export interface ValueMark {
  readonly kind: 'plain' | 'sha1' | 'ggshield';
  readonly text: string;
}
