import { Readable } from 'node:stream';
import { hideInText } from '../finding/hide-in-names.ts';
import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { systemReason } from '../util/system-reason.ts';
import { createTurns } from '../util/turns.ts';
import { checkGiven } from './check-given.ts';
import { hideUnread } from './hide-unread.ts';
import type { ScanOptions } from './options.ts';
import { placeOfPath, Run } from './run.ts';

/** Bytes that can be given up while the next ones are waited for. */
interface ByteStream extends AsyncIterable<Uint8Array> {
  destroy?(): unknown;
}

/** A part may be as big as all that somebody has in memory: between pieces of so many bytes it is heard that the scan is to stop. */
const PIECE = 1024 * 1024;

/**
 * Scans a stream of bytes as one origin, shown as `-`.
 * @throws ScannerError when it is none, when somebody else has read it, or when it gives text: what its bytes were is not known
 * any more.
 */
export async function scanStream(stream: ByteStream, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  checkGiven(rulebook, options);
  checkStream(stream);
  const { signal } = options;
  const wasSpent = isSpent(stream as unknown as NodeJS.ReadableStream);
  const run = new Run(rulebook, options);
  run.scanner.begin({ kind: 'stdin' });
  run.planned.files = 1;
  let ended = false;
  let failure: string | null = null;
  const turns = createTurns();
  try {
    for await (const bytes of partsOf(stream, signal)) {
      for (let at = 0; at < bytes.length && !signal.aborted; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE);
        run.scanner.push(piece);
        run.scanned.bytes += piece.length;
        run.planned.bytes += piece.length;
        // Of a stream that has all of its bytes at hand the next part comes before any timer.
        if (turns.due()) await turns.give();
      }
    }
    ended = !signal.aborted;
  } catch (error) {
    if (error instanceof ScannerError) throw error;
    if (!signal.aborted) failure = `reading failed: ${systemReason(error)}`;
  }
  if (ended && wasSpent && run.scanned.bytes === 0) {
    throw new ScannerError('usage', 'somebody else has read the stream before', {
      hint: 'scan it first, or what was read of it: Readable.from([buffer])',
    });
  }
  run.scanner.end();
  run.collect();
  if (ended) run.scanned.files = 1;
  if (failure !== null) {
    // The words are those of whoever made the stream.
    hideUnread(run, rulebook, placeOfPath, [failure]);
    run.problems.push({
      code: 'unreadable',
      path: '-',
      message: hideInText(failure, run.hidden),
      hint: null,
    });
  }
  return run.result('stdin', '-');
}

/** @throws ScannerError where there is nothing to read part by part. */
function checkStream(stream: unknown): void {
  if (typeof Object(stream)[Symbol.asyncIterator] === 'function') return;
  throw new ScannerError('usage', 'what is to be scanned is no stream of bytes', {
    hint: 'a stream of Node or of the web; of a Buffer Readable.from([buffer]), of a text Readable.from([Buffer.from(text)])',
  });
}

/** Somebody has read it, perhaps to its end: then it looks like an empty one. Of a stream of Node bytes can be put back. */
function isSpent(stream: NodeJS.ReadableStream & { readonly readableEnded?: boolean }): boolean {
  return stream.readableEnded ?? Readable.isDisturbed(stream);
}

/**
 * The parts as bytes, until the scan is stopped: then nobody waits for the next, whether the stream can be given up or not. It
 * is given up where not all of it was taken.
 */
async function* partsOf(stream: ByteStream, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const parts = stream[Symbol.asyncIterator]();
  let isDone = false;
  try {
    while (!signal.aborted) {
      const part = await nextPart(parts, signal);
      isDone = part?.done ?? false;
      if (!part || part.done) return;
      yield bytesOf(part.value);
    }
  } finally {
    if (!isDone) giveUp(stream, parts);
  }
}

/** Null when the scan was stopped meanwhile. */
function nextPart(parts: AsyncIterator<Uint8Array>, signal: AbortSignal): Promise<IteratorResult<Uint8Array> | null> {
  const next = Promise.resolve(parts.next());
  return new Promise((resolve, reject) => {
    const stop = () => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
    next.finally(() => signal.removeEventListener('abort', stop)).then(resolve, reject);
  });
}

/** A stream of Node may give anything: its type does not say. Views of other kinds, or of another realm, are bytes too. */
function bytesOf(part: unknown): Uint8Array {
  if (part instanceof Uint8Array) return part;
  if (ArrayBuffer.isView(part)) return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  const hint = 'leave setEncoding and { encoding } out; a text is scanned as Readable.from([Buffer.from(text)])';
  throw new ScannerError('usage', `the stream gives parts of type ${typeof part}, and not bytes`, { hint });
}

/** Nobody waits for it, and nothing that it says matters. */
function giveUp(stream: ByteStream, parts: AsyncIterator<Uint8Array>): void {
  const ended = async () => {
    stream.destroy?.();
    await parts.return?.();
  };
  ended().catch(() => {});
}
