import type { Buffer } from 'node:buffer';
import type { Position } from '../chunk/lines.ts';
import { partsOf } from '../chunk/mixed.ts';
import { unitOf } from '../chunk/narrow.ts';
import { positionsIn, textOf } from '../chunk/position-in.ts';
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
    const positionAt = positionsIn(bytes);
    const comments = commentsIn(bytes, here, positionAt);
    for (const match of here) {
      const position = positionAt(match.start);
      positions.set(match, { position, directives: comments(match, position.line) });
    }
  });
  return positions;
}

/** The comments near each of the matches of a blob. */
function commentsIn(
  bytes: Buffer,
  matches: readonly LocatedMatch[],
  positionAt: (at: number) => Position,
): (match: LocatedMatch, line: number) => readonly Directive[] {
  const encoding = sniff(bytes);
  if (encoding === 'binary') return () => [];
  const parts = partsOf(bytes, encoding).map((part) => {
    const unit = unitOf(part.encoding);
    const isIn = ({ start }: LocatedMatch) => start >= part.from && start < part.to;
    const inText = ({ start, end }: LocatedMatch) => ({
      start: (start - part.from) / unit,
      end: (end - part.from) / unit,
    });
    const original = (at: number) => part.from + at * unit;
    const position = (at: number) => positionAt(original(at));
    const chunk = { bytes: textOf(bytes, part), original, position };
    const directives = new InlineDirectives();
    directives.readBlocks(chunk, matches.filter(isIn).map(inText));
    return { isIn, near: (match: LocatedMatch, line: number) => directives.near(inText(match), line, chunk) };
  });
  return (match, line) => parts.find(({ isIn }) => isIn(match))?.near(match, line) ?? [];
}
