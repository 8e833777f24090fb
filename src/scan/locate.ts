import { Buffer } from 'node:buffer';
import type { Position } from '../chunk/lines.ts';
import { narrow, unitOf } from '../chunk/narrow.ts';
import { positionIn } from '../chunk/position-in.ts';
import { sniff } from '../chunk/sniff.ts';
import type { Directive } from '../model/directive.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { readWhole } from '../source/read-whole.ts';
import { addTo } from '../util/group.ts';
import { InlineDirectives } from './inline-directives.ts';

/** Where a match is, and the comments near it. */
interface Located {
  readonly position: Position;
  readonly directives: readonly Directive[];
}

/**
 * Reads the blobs of matches again to tell their lines and columns, and the comments near them.
 * @throws ScannerError when git does not start.
 */
export async function locate(
  root: string,
  matches: readonly LocatedMatch[],
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
): Promise<Map<LocatedMatch, Located>> {
  const positions = new Map<LocatedMatch, Located>();
  const byBlob = new Map<string, LocatedMatch[]>();
  for (const match of matches) {
    if (match.origin.kind === 'blob') addTo(byBlob, match.origin.blob, match);
  }
  await readWhole(root, [...byBlob.keys()], signal, onProblem, (id, bytes) => {
    const here = byBlob.get(id) ?? [];
    const comments = commentsIn(bytes, here);
    for (const match of here) {
      const position = positionIn(bytes, match.start);
      positions.set(match, { position, directives: comments(match, position.line) });
    }
  });
  return positions;
}

/** The comments near each of the matches of a blob. */
function commentsIn(
  bytes: Buffer,
  matches: readonly LocatedMatch[],
): (match: LocatedMatch, line: number) => readonly Directive[] {
  const encoding = sniff(bytes);
  if (encoding === 'binary') return () => [];
  const unit = unitOf(encoding);
  const text = unit === 1 ? bytes : Buffer.from(bytes);
  const length = narrow(text, bytes.length, encoding);
  const inText = ({ start, end }: LocatedMatch) => ({ start: start / unit, end: end / unit });
  const directives = new InlineDirectives();
  const chunk = {
    bytes: text.subarray(0, length),
    original: (at: number) => at * unit,
    position: (at: number) => positionIn(bytes, at * unit),
  };
  directives.readBlocks(chunk, matches.map(inText));
  return (match, line) => directives.near(inText(match), line, chunk);
}
