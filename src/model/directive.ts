/** A comment in a scanned file that accepts what stands near it, or was meant to. */
export interface Directive {
  /** As it is written, without what follows it: `unleak:allow`, `gitleaks:allow`. */
  readonly text: string;
  /** Rules, providers or ids of findings that it accepts; null for whatever stands there. */
  readonly accepts: readonly string[] | null;
  readonly reason: string | null;
  /** Where it stands, from 1. */
  readonly line: number;
  /** Why it accepts nothing; null when it does. */
  readonly fault: DirectiveFault | null;
  /** What a misspelled one was probably meant to be. */
  readonly meant: string | null;
}

export type DirectiveFault = 'misspelled' | 'no-rule' | 'no-reason';
