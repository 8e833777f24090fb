import type { ChildProcess } from 'node:child_process';
import type { Problem } from '../model/problem.ts';
import { BatchParser, type BlobSink } from './batch-parser.ts';
import { startGit } from './git.ts';
import { errorText, signalHeard } from './git-child.ts';
import { startError } from './git-error.ts';

/** Ids are written ahead of the answers by at most so many characters. */
const WRITE_AHEAD = 16_384;

/**
 * Versions of many files lie interleaved in a pack, and with git's own 96 MiB it forgets a base before the next delta
 * needs it: measured on 30,804 blobs of 2 GB, 5.9 s of CPU with 96 MiB, 2.6 s with 128 MiB. More would take more memory.
 */
const DELTA_CACHE = 'core.deltaBaseCacheLimit=128m';

function startReader(root: string, signal: AbortSignal): ChildProcess {
  return startGit(root, ['-c', DELTA_CACHE, 'cat-file', '--batch', '--buffer'], signal);
}

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
  let child = startReader(root, signal);
  let from = 0;
  while (!signal.aborted) {
    const parser = new BatchParser(sink, (id) => onProblem(missingObject(id)));
    const said = await readFrom(child, root, ids, from, parser, signal);
    await signalHeard(child);
    from += parser.done;
    if (from >= ids.length || signal.aborted) return;
    onProblem(corruptObject(ids[from]!, said || 'it stopped'));
    from++;
    child = startReader(root, signal);
  }
}

function missingObject(id: string): Problem {
  return {
    code: 'missing-object',
    path: id,
    message: 'the object is not in this clone',
    hint: 'fetch it: git fetch --refetch, or git fetch --unshallow',
  };
}

export function corruptObject(id: string, said: string): Problem {
  return {
    code: 'corrupt-object',
    path: id,
    message: `git cannot read the object: ${said}`,
    hint: 'git fsck names what is damaged; fetch it again from another clone',
  };
}

/** Reads ids[from] and what follows, until git ends. Returns the last line of its error text. */
function readFrom(
  child: ChildProcess,
  root: string,
  ids: readonly string[],
  from: number,
  parser: BatchParser,
  signal: AbortSignal,
): Promise<string> {
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('git was started without pipes');
  const stderr = errorText(child);
  if (stdout.closed) return Promise.resolve('it stopped before it was asked');
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(startError(error, root)));
    child.on('close', () => {
      parser.end();
      resolve(stderr().trim().split('\n').at(-1) ?? '');
    });
    stdin.on('error', () => {}); // git died; the close event tells
    stdout.on('data', (part: Buffer) => {
      if (!signal.aborted) parser.take(part);
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
