import type { ChildProcess } from 'node:child_process';
import { gitError, startError } from './git-error.ts';

/** Milliseconds for what an ended command has printed to arrive. */
const ARRIVING = 100;

/**
 * Ends a started command with the signal. What it started itself, as git starts a program for each kind of address, may go on and
 * hold its output open: that is not waited for.
 */
export function endedBy(signal: AbortSignal, child: ChildProcess): ChildProcess {
  let leaving: NodeJS.Timeout | undefined;
  const leave = () => {
    if (!signal.aborted || (child.exitCode === null && child.signalCode === null)) return;
    leaving ??= setTimeout(() => [child.stdout, child.stderr].forEach((pipe) => void pipe?.destroy()), ARRIVING);
  };
  const stop = () => {
    // Of one that did not start the number is 0, and a signal to that ends whoever started us, and all that they started.
    if (child.pid) child.kill();
    leave();
  };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  child.on('exit', leave);
  child.on('close', () => {
    signal.removeEventListener('abort', stop);
    clearTimeout(leaving);
  });
  return child;
}

/**
 * Waits for a started command to end.
 * @param signal the one it was started with: a command that it ended has not failed
 * @param stderr the text of its errors
 * @throws ScannerError when it does not start, or fails.
 */
export async function gitEnded(
  child: ChildProcess,
  cwd: string,
  args: readonly string[],
  signal: AbortSignal,
  stderr = errorText(child),
): Promise<void> {
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', (error) => fail(startError(error, cwd)));
    child.on('close', done);
  });
  await signalHeard(child);
  if (status !== 0 && !signal.aborted) throw gitError(stderr(), args, cwd, child.signalCode);
}

/** Ctrl-C reaches git and us, and sometimes git first: gives our own signal its time before git is said to have failed. */
export async function signalHeard({ signalCode }: ChildProcess): Promise<void> {
  if (signalCode) await new Promise((done) => setTimeout(done, 50));
}

/** Collects a started command's error text. At most the last 4,000 characters. */
export function errorText(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-4000);
  });
  return () => text;
}
