import { fromMatches } from '../../src/finding/from-matches.ts';
import type { Finding, LocatedMatch } from '../../src/model/finding.ts';
import type { Rulebook } from '../../src/model/rule.ts';
import { placeOfPath } from '../../src/scan/run.ts';
import type { Scanner } from '../../src/scan/scanner.ts';

/** What a scanner finds in a file of these bytes. */
export function scanBytes(scanner: Scanner, bytes: Uint8Array, path = 'file.txt'): LocatedMatch[] {
  scanner.begin({ kind: 'file', path });
  scanner.push(bytes);
  scanner.end();
  return scanner.take();
}

/** The same as findings. */
export function findingsIn(
  scanner: Scanner,
  rulebook: Rulebook,
  content: Uint8Array | string,
  path?: string,
): Finding[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return fromMatches(scanBytes(scanner, bytes, path), rulebook, placeOfPath, 'high');
}
