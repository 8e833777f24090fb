import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { systemReason } from '../util/system-reason.ts';
import type { ScanOptions } from './options.ts';
import { Run } from './run.ts';

/** Bytes that can be given up while the next ones are waited for. */
interface ByteStream extends AsyncIterable<Uint8Array> {
  destroy?(): unknown;
}

/**
 * Scans a stream of bytes as one origin, shown as `-`.
 * @throws ScannerError when it gives text: what its bytes were is not known any more.
 */
export async function scanStream(stream: ByteStream, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const { signal } = options;
  const run = new Run(rulebook, options);
  run.scanner.begin({ kind: 'stdin' });
  run.planned.files = 1;
  let ended = false;
  const stop = () => stream.destroy?.();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const part of stream.destroy ? stream : untilStopped(stream, signal)) {
      if (!ArrayBuffer.isView(part)) throw noBytes(part);
      run.scanner.push(part);
      run.scanned.bytes += part.length;
      run.planned.bytes += part.length;
      if (signal.aborted) break;
    }
    ended = !signal.aborted;
  } catch (error) {
    if (error instanceof ScannerError) throw error;
    if (!signal.aborted) {
      run.problems.push({
        code: 'unreadable',
        path: '-',
        message: `reading failed: ${systemReason(error)}`,
        hint: null,
      });
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
  run.scanner.end();
  run.collect();
  if (ended) run.scanned.files = 1;
  return run.result('stdin', '-');
}

/** A stream of Node may give anything: its type does not say. */
function noBytes(part: unknown): ScannerError {
  const hint = 'leave setEncoding and { encoding } out; a text is scanned as Readable.from([Buffer.from(text)])';
  return new ScannerError('usage', `the stream gives parts of type ${typeof part}, and not bytes`, { hint });
}

/** The parts of what has no way to be given up, as a stream of the web: when the scan is stopped, nobody waits for the next. */
async function* untilStopped(stream: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const parts = stream[Symbol.asyncIterator]();
  while (!signal.aborted) {
    const part = await nextPart(parts, signal);
    if (part?.done) return;
    if (part) yield part.value;
  }
  parts.return?.().catch(() => {});
}

/** Null when the scan was stopped meanwhile. */
function nextPart(parts: AsyncIterator<Uint8Array>, signal: AbortSignal): Promise<IteratorResult<Uint8Array> | null> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
    const ended = parts.next().finally(() => signal.removeEventListener('abort', stop));
    ended.then(resolve, reject);
  });
}
