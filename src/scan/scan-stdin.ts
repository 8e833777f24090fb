import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import type { ScanOptions } from './options.ts';
import { Run } from './run.ts';

/** Scans a stream of bytes as one origin, shown as `-`. */
export async function scanStream(
  stream: AsyncIterable<Uint8Array>,
  rulebook: Rulebook,
  options: ScanOptions,
): Promise<ScanResult> {
  const run = await Run.start(rulebook, options);
  run.scanner.begin({ kind: 'stdin' });
  run.planned.files = 1;
  for await (const part of stream) {
    run.scanner.push(part);
    run.scanned.bytes += part.length;
    if (options.signal.aborted) break;
  }
  run.scanner.end();
  run.collect();
  if (!options.signal.aborted) run.scanned.files = 1;
  return run.result('stdin', '-');
}
