/** What bin/unleak.cjs has under it, and no other program: it is for the whole process, so a library must not call it. */
const KEY = Symbol.for('unleak.optimise-later');

/**
 * For a process that reads thousands of files or objects of a history and then ends: lets V8 optimise only what runs for long.
 * Some hundred functions of ours run for some milliseconds each, and to optimise them takes more time than they run: of an
 * audit of 31,000 blobs it was a fifth, of a tree of 5,000 files a seventh. Threads must have started: with another setting
 * than it was built with, Node compiles its own modules anew.
 */
export function optimiseLater(): void {
  (globalThis as { [KEY]?: () => void })[KEY]?.();
}
