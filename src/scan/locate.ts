import { Buffer } from 'node:buffer';
import type { Position } from '../chunk/lines.ts';
import { positionIn } from '../chunk/position-in.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { readBlobs } from '../source/read-blobs.ts';

/**
 * Reads the blobs of matches again to tell their lines and columns.
 * @throws ScannerError when git does not start.
 */
export async function locate(
  root: string,
  matches: readonly LocatedMatch[],
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
): Promise<Map<LocatedMatch, Position>> {
  const positions = new Map<LocatedMatch, Position>();
  const byBlob = new Map<string, LocatedMatch[]>();
  for (const match of matches) {
    if (match.origin.kind !== 'blob') continue;
    const others = byBlob.get(match.origin.blob);
    if (others) others.push(match);
    else byBlob.set(match.origin.blob, [match]);
  }
  if (byBlob.size === 0) return positions;
  let parts: Uint8Array[] = [];
  const sink = {
    begin() {
      parts = [];
    },
    push(part: Uint8Array) {
      parts.push(Buffer.from(part));
    },
    end(id: string) {
      const bytes = Buffer.concat(parts);
      for (const match of byBlob.get(id) ?? []) positions.set(match, positionIn(bytes, match.start));
    },
    abandon() {},
  };
  await readBlobs(root, [...byBlob.keys()], sink, signal, onProblem);
  return positions;
}
