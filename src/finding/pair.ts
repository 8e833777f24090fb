import type { LocatedMatch } from '../model/finding.ts';
import type { CompiledRule } from '../model/rule.ts';

/** The nearest match of the rule's other half in the same origin, within its distance in lines. */
export function pairOf(
  match: LocatedMatch,
  group: readonly LocatedMatch[],
  rules: readonly CompiledRule[],
): LocatedMatch | null {
  const pair = rules[match.rule]!.pair;
  if (!pair) return null;
  let nearest: LocatedMatch | null = null;
  for (const other of group) {
    if (rules[other.rule]!.id !== pair.rule || Math.abs(other.line - match.line) > pair.lines) continue;
    if (!nearest || distance(other, match) < distance(nearest, match)) nearest = other;
  }
  return nearest;
}

function distance(a: LocatedMatch, b: LocatedMatch): number {
  return Math.abs(a.start - b.start);
}
