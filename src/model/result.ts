import type { Finding, Places } from './finding.ts';
import type { Notice } from './notice.ts';
import type { Problem, ProblemCode, Skipped } from './problem.ts';
import type { Rewrite } from './push.ts';
import type { RuleFile } from './rule.ts';
import type { RequestLog } from './verification.ts';

/** A problem that somebody has accepted: it does not make the scan incomplete. */
export interface AcceptedProblem {
  readonly id: string;
  readonly code: ProblemCode;
  readonly path: string | null;
  readonly message: string;
  /** As a problem has it. */
  readonly bytes?: number;
  readonly reason: string;
  /** What says so: `.unleakignore:3`. */
  readonly where: string;
}

/** How much of something was planned, and how much was read. */
export interface Tally {
  files: number;
  blobs: number;
  commits: number;
  bytes: number;
}

/** What was asked for. */
export type Scope = 'paths' | 'stdin' | 'staged' | 'message' | 'push' | 'audit' | 'introduced' | 'head';

/** A finding that somebody has accepted. */
export interface Ignored {
  readonly id: string;
  readonly rule: string;
  /** Kind of key. */
  readonly kind: string;
  readonly redacted: string;
  readonly reason: string;
  /** What it would have been reported as. */
  readonly finding?: Finding;
  readonly cause: IgnoreCause;
  /** What says so, and where: `.unleakignore:3`, `src/a.ts:12`. */
  readonly where: string;
  readonly places: Places;
}

/** What of a repository's history was asked for, when it was not all. */
export interface Range {
  /** Commits; `base` is the merge base, and null where all that leads to `head` was asked for. */
  readonly base: string | null;
  readonly head: string;
  /** Where the files that decide what is accepted were taken from. */
  readonly policyFrom: 'base' | 'head';
  /** Secrets that were found in the range and stand at the base already. They are not reported. */
  readonly known: number;
  /** What the range changes in the files that decide what is accepted. */
  readonly policyChanges: readonly PolicyChange[];
}

/** A change to a file that decides what is accepted, as lines. */
export interface PolicyChange {
  readonly path: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Who accepted a finding: a line of `.unleakignore`, an entry of a configuration, a comment beside it, a configuration that
 * switches its rule off, or one that leaves guesses out at its path.
 */
export type IgnoreCause = 'ignore-file' | 'configuration' | 'inline' | 'rule-off' | 'path';

/** Where the rules of a scan came from: those in force are the built-in ones and those of the files, less what is off. */
export interface RuleSources {
  readonly builtIn: number;
  readonly files: readonly RuleFile[];
  /** Switched off by the configuration of where the scan began. */
  readonly off: number;
}

export interface ScanResult {
  readonly scope: Scope;
  /** In words, what the scan was limited to. */
  readonly limits?: readonly string[];
  /** What was scanned, for people: a path, or a repository's root. */
  readonly target: string;
  /** True when everything asked for was read. */
  readonly complete: boolean;
  readonly planned: Tally;
  readonly scanned: Tally;
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  readonly problems: readonly Problem[];
  /** What was not read and need not be: somebody has said why. */
  readonly acceptedProblems?: readonly AcceptedProblem[];
  readonly skipped?: readonly Skipped[];
  readonly notices: readonly Notice[];
  /** How many were in force. */
  readonly rules: number;
  readonly ruleSources: RuleSources;
  /** Made to providers to check keys; null when that was not asked for. */
  readonly requests: readonly RequestLog[] | null;
  readonly range?: Range;
  /** Of a push: what to make anew, where something blocks. */
  readonly rewrite?: Rewrite;
  /** Milliseconds. */
  readonly elapsed: number;
}

export function emptyTally(): Tally {
  return { files: 0, blobs: 0, commits: 0, bytes: 0 };
}
