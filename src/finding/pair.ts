import type { LocatedMatch } from '../model/finding.ts';
import type { CompiledRule } from '../model/rule.ts';

/** The nearest match of the rule's other half in the same origin, within its distance in lines. */
export function pairOf(
  match: LocatedMatch,
  group: readonly LocatedMatch[],
  rules: readonly CompiledRule[],
): LocatedMatch | null {
  const pair = rules[match.rule]!.pair;
  return pair ? nearest(match, group, rules, pair.rule, pair.lines) : null;
}

/** What else the rule's checks need of the neighbourhood, by name: each the nearest match of its rule. */
export function partsNear(
  match: LocatedMatch,
  group: readonly LocatedMatch[],
  rules: readonly CompiledRule[],
): Record<string, LocatedMatch> {
  const pair = rules[match.rule]!.pair;
  const parts: Record<string, LocatedMatch> = {};
  for (const [name, rule] of Object.entries(pair?.also ?? {})) {
    const found = nearest(match, group, rules, rule, pair!.lines);
    if (found) parts[name] = found;
  }
  return parts;
}

function nearest(
  match: LocatedMatch,
  group: readonly LocatedMatch[],
  rules: readonly CompiledRule[],
  rule: string,
  lines: number,
): LocatedMatch | null {
  let best: LocatedMatch | null = null;
  for (const other of group) {
    if (rules[other.rule]!.id !== rule || Math.abs(other.line - match.line) > lines) continue;
    if (!best || distance(other, match) < distance(best, match)) best = other;
  }
  return best;
}

function distance(a: LocatedMatch, b: LocatedMatch): number {
  return Math.abs(a.start - b.start);
}
