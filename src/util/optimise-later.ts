/** Bytes of bytecode that a function runs through before V8 thinks about optimising it. By itself V8 waits for 67,584. */
const BUDGET = 1_000_000;

/**
 * For a process that reads thousands of objects of a history and then ends: lets V8 optimise only what runs for long. Some
 * hundred functions of ours run for some milliseconds each, and to optimise them takes more time than they run: of an audit of
 * 31,000 blobs it was a fifth. A work tree is read sooner without it. It is for the whole process, so a library must not call
 * it. Node 22 waits longer by itself, and does not know this flag.
 */
export function optimiseLater(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
