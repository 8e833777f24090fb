import { closeSync, constants, fchmodSync, openSync, statSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ScannerError } from '../model/problem.ts';

/** Milliseconds until a pipe is looked at again. */
const LOOK = 20;

/**
 * Writes to a file, or to a pipe for as long as somebody reads it. The system would wait for the reader, and for room in the pipe,
 * without hearing any signal.
 * @param signal ends the waiting, unless it was there before: then nobody who reads is waited for
 * @throws ScannerError when it does; else what the system says
 */
export async function writeToFile(
  file: string,
  parts: Iterable<string>,
  {
    append,
    ownerOnly,
    signal,
  }: { readonly append: boolean; readonly ownerOnly: boolean; readonly signal: AbortSignal },
): Promise<void> {
  const wasStopped = signal.aborted;
  const look = async () => {
    if (signal.aborted && !wasStopped)
      throw new ScannerError('interrupted', `stopped by a signal before all of the report was read from ${file}`);
    await pause(LOOK);
  };
  const { O_APPEND, O_CREAT, O_NONBLOCK = 0, O_TRUNC, O_WRONLY } = constants;
  const flags = O_WRONLY | O_CREAT | O_NONBLOCK | (append ? O_APPEND : O_TRUNC);
  const open = () => openSync(file, flags, ownerOnly ? 0o600 : 0o666);
  let fd = unless('ENXIO', open);
  while (fd === null) {
    if (wasStopped || !isPipe(file)) fd = open();
    else {
      await look();
      fd = unless('ENXIO', open);
    }
  }
  const to = fd;
  try {
    if (ownerOnly) fchmodSync(to, 0o600);
    for (const part of parts) {
      const bytes = Buffer.from(part);
      for (let at = 0; at < bytes.length; ) {
        const written = unless('EAGAIN', () => writeSync(to, bytes, at));
        at += written ?? 0;
        if (written === null) await look();
      }
    }
  } finally {
    closeSync(to);
  }
}

/** Null where the system refuses it with this code. */
function unless<T>(code: string, action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return null;
    throw error;
  }
}

/** A socket has nobody at its other end in the same words, and never will. */
function isPipe(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFIFO() ?? false;
}
