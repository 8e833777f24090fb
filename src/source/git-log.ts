import { Buffer } from 'node:buffer';
import { GITLINK, isNone, NO_ORDER, startGit } from './git.ts';
import { gitEnded } from './git-child.ts';

/** Options under which git log prints changes as `readLog` and `parseRaw` take them: objects, never textual differences. */
export const RAW = ['-c', '--raw', '--root', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', NO_ORDER];

/** What a commit did to a path; of a merge, with one entry before it for each parent. */
interface RawChange {
  readonly modesBefore: readonly string[];
  /** Ids; zeros where there was nothing. */
  readonly before: readonly string[];
  readonly mode: string;
  readonly after: string;
  /** `M`, `A`, `R100` …; of a merge a letter for each parent. */
  readonly status: string;
}

/** Takes `:mode mode old new M` apart or, of a merge, `::mode mode mode old old new MM`. */
export function parseRaw(raw: string): RawChange {
  const parents = /^:+/.exec(raw)![0].length;
  const fields = raw.slice(parents).split(' ');
  return {
    modesBefore: fields.slice(0, parents),
    mode: fields[parents] ?? '',
    before: fields.slice(parents + 1, 2 * parents + 1),
    after: fields[2 * parents + 1] ?? '',
    status: fields[2 * parents + 2] ?? '',
  };
}

/** The blob after a change; null where there is none: the path was deleted, or is a submodule. */
export function blobAfter({ mode, after }: RawChange): string | null {
  return mode === GITLINK || isNone(after) ? null : after;
}

/** The same where a commit brought it there; null too where only the mode is another. */
export function blobBrought(change: RawChange): string | null {
  return change.before.includes(change.after) ? null : blobAfter(change);
}

/** Takes a field: what stands in the bytes from a place up to another. They are its own only for as long as the call lasts. */
export type TakeField = (bytes: Buffer, start: number, end: number) => void;

/** For those who look at every field as text. */
export function asText(take: (field: string) => void): TakeField {
  return (bytes, start, end) => take(bytes.toString('utf8', start, end));
}

/**
 * Runs git log and hands out what it prints, field by field, as it comes: as bytes, since there are many, and few are wanted.
 * @param args what follows `log`
 * @param input revisions for `--stdin`
 * @param signal ends it; what came until then is handed out
 * @throws ScannerError when git does not start or fails; what came until then was handed out.
 */
export async function readLog(
  root: string,
  args: readonly string[],
  input: readonly string[],
  signal: AbortSignal,
  takeField: TakeField,
): Promise<void> {
  const command = ['log', ...args];
  const child = startGit(root, command, signal);
  const ended = gitEnded(child, root, command, signal);
  let rest: Buffer | null = null;
  child.stdout?.on('data', (part: Buffer) => {
    const bytes = rest ? Buffer.concat([rest, part]) : part;
    const start = splitFields(bytes, takeField);
    rest = start < bytes.length ? bytes.subarray(start) : null;
  });
  child.stdin?.on('error', () => {}); // git died; its end tells
  child.stdin?.end(input.map((line) => `${line}\n`).join(''));
  try {
    await ended;
  } finally {
    if (rest) takeField(rest, 0, (rest as Buffer).length);
  }
}

/** Hands out the fields in the bytes that end there. Returns where the last one that does not end begins. */
export function splitFields(bytes: Buffer, take: TakeField): number {
  let start = 0;
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
    take(bytes, start, end);
    start = end + 1;
  }
  return start;
}
