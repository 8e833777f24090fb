import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import type { ScanOptions } from './options.ts';
import { Run } from './run.ts';

/** Scans what a commit is to say. @param path the file that it stands in, for people */
export function scanMessage(path: string, text: Uint8Array, rulebook: Rulebook, options: ScanOptions): ScanResult {
  const run = new Run(rulebook, options);
  run.scanner.begin({ kind: 'file', path });
  run.scanner.push(text);
  run.scanned.bytes = run.scanner.end();
  run.planned.bytes = run.scanned.bytes;
  run.collect();
  return run.result('message', path);
}
