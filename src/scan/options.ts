import { setMaxListeners } from 'node:events';
import type { Gate } from '../model/finding.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Notice } from '../model/notice.ts';
import type { Policies, UnusedBelow } from '../model/policy.ts';

/** How a scan is to be done; what is scanned is said by the function that is called. */
export interface ScanOptions {
  /** What blocks. At `active` nothing does until the keys are checked. */
  readonly gate: Gate;
  /** Threads; 0 lets the number of processors decide. */
  readonly jobs: number;
  readonly ignores: readonly Ignore[];
  /** What was read is noted in the git directory, so that the next scan need not read it again. */
  readonly cache?: boolean;
  /** What the configuration says of paths; without it the gate is all there is. */
  readonly policies?: Policies;
  /** Comments in what is scanned may accept what stands beside them; they do unless told. */
  readonly inlineAllow?: boolean;
  /** What is to be said of the configuration. */
  readonly notices?: readonly Notice[];
  /** Asked about the files that are listed. */
  readonly unusedBelow?: UnusedBelow;
  /** Stops the scan; what was found so far is reported, and the rest said to be unread. */
  readonly signal: AbortSignal;
  /** Called now and then while the scan runs. */
  readonly onProgress: (progress: Progress) => void;
}

export interface Progress {
  readonly what: 'files' | 'blobs';
  readonly done: number;
  readonly planned: number;
  readonly bytes: number;
  /** Milliseconds since the scan began. */
  readonly elapsed: number;
}

/** Whoever scans much at once need not read that it may be a leak. */
const never = new AbortController().signal;
setMaxListeners(0, never);

export const DEFAULTS: ScanOptions = {
  gate: 'high',
  jobs: 0,
  ignores: [],
  signal: never,
  onProgress: () => {},
};
