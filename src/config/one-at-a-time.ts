import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Milliseconds: a change takes a few, so that whoever holds the lock for longer was killed. */
const PATIENCE = 2000;
const PAUSE = 5;

/**
 * Changes a file while no other run does: of two that read it, and then write it, one would take back what the other has added.
 * The lock lies among the temporary files, where a run that is killed leaves nothing in anybody's repository.
 */
export function oneAtATime<T>(file: string, change: () => T): T {
  const name = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 16);
  const lock = join(tmpdir(), `unleak-${name}.lock`);
  const isHeld = take(lock);
  try {
    return change();
  } finally {
    if (isHeld) rmSync(lock, { force: true });
  }
}

/** False where there can be no lock, or another user's stays: the change is made without one. */
function take(lock: string): boolean {
  const until = Date.now() + PATIENCE;
  for (let isOver = false; ; isOver = Date.now() > until) {
    try {
      if (isOver) rmSync(lock, { force: true });
      closeSync(openSync(lock, 'wx'));
      return true;
    } catch (error) {
      if (isOver || (error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}
