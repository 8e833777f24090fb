import type { Problem } from '../model/problem.ts';
import { errorText, startError, startGit } from './git.ts';

/** Takes the content of blobs, one after another. */
export interface BlobSink {
  begin(id: string, size: number): void;
  push(bytes: Uint8Array): void;
  end(id: string): void;
  /** The blob that was begun cannot be read to its end. */
  abandon(id: string): void;
}

/** Ids are written ahead of the answers by at most so many characters. */
const WRITE_AHEAD = 16_384;

/**
 * Streams blobs through `git cat-file --batch`, with back-pressure. When git dies over an object (a corrupt one kills
 * it), that object is named as a problem and a new git goes on behind it.
 * @param signal stops the reading; what was read so far stays
 * @throws ScannerError when git does not start.
 */
export async function readBlobs(
  root: string,
  ids: readonly string[],
  sink: BlobSink,
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
): Promise<void> {
  let next = 0;
  while (next < ids.length && !signal.aborted) {
    const before = next;
    const { done, error } = await readFrom(root, ids, next, sink, signal, onProblem);
    next = done;
    if (next >= ids.length || signal.aborted) break;
    onProblem(corruptObject(ids[next]!, error || 'it stopped'));
    next = Math.max(next, before) + 1;
  }
}

export function corruptObject(id: string, said: string): Problem {
  return {
    code: 'corrupt-object',
    path: id,
    message: `git cannot read the object: ${said}`,
    hint: 'git fsck names what is damaged; fetch it again from another clone',
  };
}

/** Reads on from ids[from]; returns the place of the first that was not read, and what git said. */
function readFrom(
  root: string,
  ids: readonly string[],
  from: number,
  sink: BlobSink,
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
): Promise<{ done: number; error: string }> {
  const child = startGit(root, ['cat-file', '--batch', '--buffer'], signal);
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('git was started without pipes');
  const stderr = errorText(child);
  let done = from;
  let header = '';
  let left = -1;
  let open = false;

  const take = (part: Buffer) => {
    let at = 0;
    while (at < part.length) {
      if (left < 0) {
        const end = part.indexOf(10, at);
        header += part.toString('latin1', at, end < 0 ? part.length : end);
        if (end < 0) return;
        at = end + 1;
        const [id = '', type, size] = header.split(' ');
        header = '';
        if (type === 'missing' || size === undefined) {
          onProblem({
            code: 'missing-object',
            path: id,
            message: 'the object is not in this clone',
            hint: 'fetch it: git fetch --refetch, or git fetch --unshallow',
          });
          done++;
          continue;
        }
        left = Number(size);
        open = true;
        sink.begin(id, left);
      }
      const count = Math.min(left, part.length - at);
      if (count > 0) sink.push(part.subarray(at, at + count));
      at += count;
      left -= count;
      if (left === 0 && at < part.length) {
        at++; // the line feed after the content
        left = -1;
        open = false;
        sink.end(ids[done]!);
        done++;
      }
    }
  };

  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(startError(error, root)));
    child.on('close', () => {
      if (open) sink.abandon(ids[done]!);
      resolve({ done, error: stderr().trim().split('\n').at(-1) ?? '' });
    });
    stdin.on('error', () => {}); // git died; the close event tells
    stdout.on('data', (part: Buffer) => {
      if (signal.aborted) return;
      take(part);
    });
    write(stdin, ids, from);
  });
}

function write(stdin: NodeJS.WritableStream, ids: readonly string[], from: number): void {
  let at = from;
  const more = () => {
    while (at < ids.length) {
      let text = '';
      while (at < ids.length && text.length < WRITE_AHEAD) text += `${ids[at++]}\n`;
      if (!stdin.write(text)) {
        stdin.once('drain', more);
        return;
      }
    }
    stdin.end();
  };
  more();
}
