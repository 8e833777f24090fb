import { ScannerError } from '../model/problem.ts';
import { systemReason } from '../util/system-reason.ts';

/** What a command may touch of the process: so that nothing else in src needs `process.stdout` or `console`. */
export interface Io {
  /** Opened at the first call. */
  readonly stdin: () => AsyncIterable<Uint8Array> & {
    readonly isTTY?: boolean;
    /** Of a terminal: characters come as they are typed, and are not shown. */
    setRawMode?(raw: boolean): unknown;
    destroy?(): unknown;
  };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by SIGINT, SIGTERM and SIGHUP. */
  readonly signal: AbortSignal;
}

/** What of a writable stream is used here. */
export interface Output {
  readonly isTTY?: boolean;
  /** Of a terminal. */
  readonly columns?: number;
  write(text: string, done?: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  removeListener(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * Writes and waits until it is out. A reader that went away (`| head`) is no error, and takes no more: then it is false.
 * @throws ScannerError when it cannot be written, as on a full disk.
 */
export function write(stream: Output, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => {
      stream.removeListener('error', done);
      const isGone = (error as NodeJS.ErrnoException | null | undefined)?.code === 'EPIPE';
      if (error && !isGone) reject(cannotWrite(error));
      else resolve(!isGone);
    };
    stream.on('error', done);
    stream.write(text, done);
  });
}

/** Writes to stderr. Where that is not possible nobody can be told, and the exit code must do. */
export async function tell({ stderr }: Pick<Io, 'stderr'>, text: string): Promise<void> {
  await write(stderr, text).catch(() => {});
}

function cannotWrite(error: Error): ScannerError {
  return new ScannerError('cannot-write', `the output cannot be written: ${systemReason(error)}`, {
    hint: 'check that there is room where it goes to',
    cause: error,
  });
}

export function hasColour(stream: Output, env: Io['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && env.TERM !== 'dumb';
}
