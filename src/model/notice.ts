/** What a notice is about. */
export type NoticeCode =
  /** A comment that was meant to accept a finding and does not. */
  | 'directive'
  /** A rule, or all built-in ones, is switched off by a configuration. */
  | 'rule-off'
  /** An accepted finding that is nowhere any more. */
  | 'ignore-stale'
  /** An accepted finding whose time is up. */
  | 'ignore-expired'
  /** An accepted finding that its provider says is active. */
  | 'ignore-active'
  /** The accepted value is now found by another rule than the one it was accepted for. */
  | 'ignore-other-rule'
  /** A setting of a configuration that was not used. */
  | 'configuration'
  /** A file that git ignores holds secrets, as it is meant to. */
  | 'ignored-file'
  /** What a change brings is not told from what others brought. */
  | 'range';

/** Something that people should know of a scan. It changes neither findings nor the exit code. */
export interface Notice {
  readonly code: NoticeCode;
  /** A file, with `/`; null when it is about the scan as a whole. */
  readonly path: string | null;
  /** From 1. */
  readonly line: number | null;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string | null;
}
