import { spawnSync } from 'node:child_process';
import type { Problem } from '../../src/model/problem.ts';
import type { Leaf, Reading } from '../../src/unpack/contents.ts';
import type { Limits } from '../../src/unpack/limits.ts';
import { open } from '../../src/unpack/open.ts';
import { recognise, SAMPLE } from '../../src/unpack/recognise.ts';

export interface Unpacked {
  /** What was handed out, in order. */
  readonly entries: readonly { readonly path: string | undefined; readonly text: string; readonly how: Reading }[];
  readonly problems: readonly {
    readonly code: Problem['code'];
    readonly path: string | undefined;
    readonly message: string;
  }[];
}

/** What a container holds. @param step bytes that it is handed at once */
export function unpacked(bytes: Uint8Array, step = 1 << 20, limits?: Limits): Unpacked {
  const format = recognise(bytes.subarray(0, SAMPLE));
  if (format === null) throw new Error('no container');
  const entries: { path: string | undefined; text: string; how: Reading }[] = [];
  const problems: { code: Problem['code']; path: string | undefined; message: string }[] = [];
  let parts: Uint8Array[] | null = null;
  let begun: { path: string | undefined; how: Reading } | null = null;
  const leaf: Leaf = {
    begin(path, how) {
      if (begun) throw new Error('an entry begins within another');
      begun = { path, how };
      parts = [];
    },
    push: (part) => parts!.push(Buffer.from(part)),
    end() {
      entries.push({ ...begun!, text: Buffer.concat(parts!).toString('latin1') });
      begun = null;
    },
    problem: (code, path, message) => problems.push({ code, path, message }),
  };
  const opened = open(format, leaf, limits);
  for (let at = 0; at < bytes.length; at += step) opened.push(bytes.subarray(at, at + step));
  opened.end();
  if (begun) throw new Error('an entry did not end');
  return { entries, problems };
}

/** The paths and texts of the entries that are not read for the second time. */
export function textsIn(bytes: Uint8Array, step?: number): Record<string, string> {
  const { entries } = unpacked(bytes, step);
  return Object.fromEntries(entries.filter(({ how }) => !how.again).map(({ path, text }) => [path ?? '', text]));
}

/** What a program of this machine makes of its input; null where there is no such program. */
export function madeBy(program: string, args: readonly string[], input?: Uint8Array, cwd?: string): Buffer | null {
  const { status, stdout, error } = spawnSync(program, args, { input, cwd, maxBuffer: 1 << 28 });
  if (error) return null;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return stdout;
}
