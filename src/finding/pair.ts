import type { LocatedMatch } from '../model/finding.ts';
import type { ByPlace, CompiledRule } from '../model/rule.ts';
import type { Neighbours } from './neighbours.ts';

/** The match of the rule's other half in the same block, or else the nearest, within its distance in lines. */
export function pairOf(match: LocatedMatch, near: Neighbours, rules: ByPlace<CompiledRule>): LocatedMatch | null {
  const pair = rules.at(match.rule)!.pair;
  return pair ? near.partner(match, pair.rule, pair.lines) : null;
}

/** Bytes between halves that stand side by side: a line or two. */
const SIDE_BY_SIDE = 300;

/**
 * Whether a match and what was found near it can only belong to one another: side by side, with no other of either kind
 * within the rule's distance. Whoever then refuses the two refuses the match, and not a neighbour that is none of its own.
 */
export function standTogether(
  match: LocatedMatch,
  half: LocatedMatch,
  others: readonly LocatedMatch[],
  near: Neighbours,
  rules: ByPlace<CompiledRule>,
): boolean {
  const pair = rules.at(match.rule)!.pair;
  if (!pair) return false;
  const isRival = (other: LocatedMatch) => {
    const rule = rules.at(other.rule)!;
    if (rule.pair?.rule === pair.rule) return other.value !== match.value;
    return [half, ...others].some((one) => one.rule === other.rule && one.value !== other.value);
  };
  return (
    [half, ...others].every((one) => one.doubts.length === 0) &&
    Math.max(half.start - match.end, match.start - half.end) <= SIDE_BY_SIDE &&
    ![...near.inLines(match, pair.lines)].some((there) => there.some(isRival))
  );
}

/** What else the rule's checks need of the neighbourhood, by name: each the match of its rule in the same block, or else the nearest. */
export function partsNear(
  match: LocatedMatch,
  near: Neighbours,
  rules: ByPlace<CompiledRule>,
): Readonly<Record<string, LocatedMatch>> {
  const pair = rules.at(match.rule)!.pair;
  if (!pair?.also) return NONE;
  const parts: Record<string, LocatedMatch> = {};
  for (const [name, rule] of Object.entries(pair.also)) {
    const found = near.partner(match, rule, pair.lines);
    if (found) parts[name] = found;
  }
  return parts;
}

const NONE: Readonly<Record<string, LocatedMatch>> = {};
