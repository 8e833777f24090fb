import type { Buffer } from 'node:buffer';
import { charactersOf } from '../chunk/characters.ts';
import { positionsIn } from '../chunk/position-in.ts';
import { fingerprint } from '../finding/fingerprint.ts';
import { resolveOverlaps } from '../finding/resolve-overlaps.ts';
import { scorePlace } from '../finding/score-place.ts';
import { refusedIn } from '../match/candidates.ts';
import { createRuleIndex } from '../match/rule-index.ts';
import { RANK } from '../model/confidence.ts';
import type { Finding, LocatedMatch } from '../model/finding.ts';
import { pathInside } from '../model/origin.ts';
import { onlyGate, type Policy } from '../model/policy.ts';
import type { IgnoreCause, Ignored, ScanResult } from '../model/result.ts';
import type { CompiledRule, Rulebook } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import type { ScanOptions } from './options.ts';
import { withRepeats } from './repeats.ts';
import { Run } from './run.ts';

/** One candidate of a line: what it was taken for, how that was weighed, what decided. */
export interface Explained {
  /** From 1, in UTF-16 units, as reports have it; 1 for what begins in an earlier line. */
  readonly column: number;
  readonly shown: string;
  /** Null when no rule took it. */
  readonly rule: string | null;
  readonly id: string | null;
  /** The parts of its score, in order. */
  readonly score: readonly string[];
  readonly reported: boolean;
  /** What decided: one cause. */
  readonly decided: string;
}

const CAUSES: Readonly<Record<IgnoreCause, string>> = {
  'ignore-file': 'accepted by a line of the ignore file',
  configuration: 'accepted by the configuration',
  inline: 'accepted by a comment',
  'rule-off': 'its rule is switched off',
  path: 'guesses are left out at this path',
};

/**
 * Explains a line of a file as a scan with these options sees it.
 * @param path as reports show it
 * @param inside the entry of a container that the line is in
 * @param line from 1
 */
export function explainLine(
  bytes: Buffer,
  path: string,
  inside: string | undefined,
  line: number,
  rulebook: Rulebook,
  options: ScanOptions,
): Explained[] {
  const run = new Run(rulebook, options);
  run.scanner.begin({ kind: 'file', path });
  run.scanner.push(bytes);
  run.scanner.end();
  run.collect();
  const result = run.result('paths', path);
  const { text, byteAt } = charactersOf(bytes);
  const [from, to] = rangeOf(text, line);
  const matches = [...withRepeats(run.matches)].filter((match) => match.inside === inside);
  const here = matches.filter(
    (match) => match.line === line || (inside === undefined && match.start < byteAt(to) && match.end > byteAt(from)),
  );
  const at = pathInside(path, inside)!;
  const policy = (options.policies?.('paths', path) ?? onlyGate(options.gate))(at);
  const winners = new Map<LocatedMatch, LocatedMatch>();
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const resolved = resolveOverlaps(sorted, rulebook.rules).map(({ match }) => match);
  for (const match of here) winners.set(match, resolved.find((one) => one.start < match.end && match.start < one.end)!);
  const taken = here.map((match) => ofMatch(match, winners.get(match)!, rulebook, policy, at, line, result));
  if (inside !== undefined) return taken.sort(inOrder);
  const positionAt = positionsIn(bytes);
  const isTaken = (start: number, end: number) =>
    here.some((match) => match.start < byteAt(end) && byteAt(start) < match.end);
  const refused = refusedIn(createRuleIndex(rulebook), text, from, to, isTaken).map(
    ({ start, end, why }): Explained => ({
      column: positionAt(byteAt(start)).column,
      shown: `… (${end - start} characters)`,
      rule: null,
      id: null,
      score: [],
      reported: false,
      decided: why,
    }),
  );
  return [...taken, ...refused].sort(inOrder);
}

function inOrder(a: Explained, b: Explained): number {
  return a.column - b.column || Number(b.reported) - Number(a.reported);
}

/** How many lines a file has, its last one with an end or without. */
export function linesOf(bytes: Buffer): number {
  const { line, column } = positionsIn(bytes)(bytes.length);
  return line > 1 && column === 1 ? line - 1 : line;
}

function ofMatch(
  match: LocatedMatch,
  winner: LocatedMatch,
  { rules }: Rulebook,
  policy: Policy,
  path: string,
  line: number,
  result: ScanResult,
): Explained {
  const rule = rules[match.rule]!;
  const id = fingerprint(match.value);
  const finding = result.findings.find((one) => one.id === id);
  const ignored = result.ignored.find((one) => one.id === id);
  const column = match.line === line ? match.column : 1;
  const shown = finding && winner === match ? finding.secret.redacted : new Secret(match.value, '').redacted;
  const common = { column, shown, rule: rule.id, id, score: scoreOf(match, rule, policy, path) };
  if (winner !== match) {
    return { ...common, reported: false, decided: `the same characters are told better by ${rules[winner.rule]!.id}` };
  }
  if (finding) return { ...common, reported: true, decided: reported(finding, policy) };
  return {
    ...common,
    reported: false,
    decided: ignored ? accepted(ignored) : 'it is no secret itself, but half of one',
  };
}

function scoreOf(match: LocatedMatch, rule: CompiledRule, policy: Policy, path: string): string[] {
  const { confidence, doubts } = match;
  const placed = scorePlace(match, rule, path) ?? 'low';
  const lower = policy.paths.find((one) => one.confidence === 'lower');
  return [
    `${rule.confidence}: what the rule says, found by ${rule.entry}`,
    ...(doubts.length > 0 || confidence !== rule.confidence
      ? [`${confidence}: ${doubts.length > 0 ? doubts.join(', ') : 'as its name and value weigh'}`]
      : []),
    ...(placed !== confidence
      ? [`${placed}: in such a file it is ${RANK[placed] < RANK[confidence] ? 'less' : 'more'} sure`]
      : []),
    ...(lower ? [`one lower: the path, by ${lower.where}`] : []),
  ];
}

function reported({ blocks, confidence, rule }: Finding, { gate }: Policy): string {
  if (blocks) return `reported with ${confidence} confidence, and blocks: the gate is ${gate}`;
  if (rule.role === 'id') return 'reported, but does not block: it is no secret itself';
  if (rule.lowered !== null) return `reported, but does not block: ${rule.lowered}`;
  return `reported with ${confidence} confidence, but does not block: the gate is ${gate}`;
}

function accepted({ cause, where, reason }: Ignored): string {
  return `${CAUSES[cause]}: ${where} (${reason})`;
}

/** Characters of a line without its end. */
function rangeOf(bytes: Buffer, line: number): [from: number, to: number] {
  let from = 0;
  for (let i = 1; i < line; i++) {
    const end = lineEnd(bytes, from);
    if (end >= bytes.length) return [bytes.length, bytes.length];
    from = end + (bytes[end] === 13 && bytes[end + 1] === 10 ? 2 : 1);
  }
  return [from, lineEnd(bytes, from)];
}

function lineEnd(bytes: Buffer, from: number): number {
  let end = from;
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
  return end;
}
