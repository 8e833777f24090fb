/** What can keep part of the work from being done. Each makes the scan incomplete. */
export type ProblemCode =
  | 'unreadable'
  | 'vanished'
  | 'changed-while-read'
  | 'not-a-file'
  | 'corrupt-object'
  | 'missing-object'
  | 'not-unpacked'
  | 'damaged'
  | 'encrypted'
  | 'shallow'
  | 'partial-clone'
  | 'not-a-commit'
  | 'not-decoded'
  | 'git-failed'
  | 'stalled'
  | 'unchecked'
  | 'timeout'
  | 'interrupted';

/** Something survivable that kept part of the work from being done. */
export interface Problem {
  readonly code: ProblemCode;
  /** What was not read: a path, an object id, or null for the scan as a whole. */
  readonly path: string | null;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string | null;
  /** Git's id of the content that it lies in, where that is known; not in reports. */
  readonly blob?: string | null;
  /** Size of what was not read, or not all of it, as it lies there: of a file, or of an entry of an archive. Not always known. */
  readonly bytes?: number;
  /** By which it may be accepted, 16 hex digits; follows from its kind and that content. */
  readonly id?: string;
}

/** Something that was not asked for and not read, which people should know of. It does not make the scan incomplete. */
export interface Skipped {
  readonly reason: 'submodule' | 'lfs';
  readonly path: string | null;
  readonly message: string;
  readonly hint: string | null;
}

/** Codes of errors that end the run. */
export type ErrorCode =
  | 'usage'
  | 'no-such-path'
  | 'not-a-repository'
  | 'git-missing'
  | 'git-too-old'
  | 'dubious-ownership'
  | 'git-failed'
  | 'bad-rules'
  | 'cannot-write'
  | 'mixed-builds'
  | 'interrupted'
  | 'hook';

/** An error that the user can do something about. Anything else that is thrown is a bug. */
export class ScannerError extends Error {
  override readonly name = 'ScannerError';
  readonly code: ErrorCode;
  readonly hint: string | null;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.hint = options.hint ?? null;
  }

  /** By name: each file of the program is bundled with a class of its own. */
  static override [Symbol.hasInstance](value: unknown): value is ScannerError {
    return value instanceof Error && value.name === 'ScannerError';
  }
}
