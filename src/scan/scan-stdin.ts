import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { systemReason } from '../util/system-reason.ts';
import type { ScanOptions } from './options.ts';
import { Run } from './run.ts';

/** Bytes that can be given up while the next ones are waited for. */
interface ByteStream extends AsyncIterable<Uint8Array> {
  destroy?(): unknown;
}

/** Scans a stream of bytes as one origin, shown as `-`. */
export async function scanStream(stream: ByteStream, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const { signal } = options;
  const run = new Run(rulebook, options);
  run.scanner.begin({ kind: 'stdin' });
  run.planned.files = 1;
  let ended = false;
  const stop = () => stream.destroy?.();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const part of stream) {
      run.scanner.push(part);
      run.scanned.bytes += part.length;
      run.planned.bytes += part.length;
      if (signal.aborted) break;
    }
    ended = !signal.aborted;
  } catch (error) {
    if (!signal.aborted) {
      run.problems.push({
        code: 'unreadable',
        path: '-',
        message: `reading failed: ${systemReason(error)}`,
        hint: null,
      });
    }
  }
  signal.removeEventListener('abort', stop);
  run.scanner.end();
  run.collect();
  if (ended) run.scanned.files = 1;
  return run.result('stdin', '-');
}
