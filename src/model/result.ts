import type { Finding } from './finding.ts';
import type { Problem, Skipped } from './problem.ts';
import type { RequestLog } from './verification.ts';

/** How much of something was planned, and how much was read. */
export interface Tally {
  files: number;
  blobs: number;
  commits: number;
  bytes: number;
}

/** What was asked for. */
export type Scope = 'paths' | 'stdin' | 'staged' | 'message' | 'push' | 'audit';

/** A finding that somebody has accepted. */
export interface Ignored {
  readonly id: string;
  readonly rule: string;
  readonly reason: string;
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
  readonly skipped?: readonly Skipped[];
  readonly rules: number;
  /** Made to providers to check keys; null when that was not asked for. */
  readonly requests: readonly RequestLog[] | null;
  /** Milliseconds. */
  readonly elapsed: number;
}

export function emptyTally(): Tally {
  return { files: 0, blobs: 0, commits: 0, bytes: 0 };
}
