import type { LocatedMatch, Place } from '../model/finding.ts';
import type { ByPlace, CompiledRule } from '../model/rule.ts';
import { expressionOf } from '../util/expression.ts';

/** The places of a match without those whose path its rule, or what the rule allows, rules out. */
export function placesThatCount(
  match: LocatedMatch,
  rules: ByPlace<CompiledRule>,
  placesOf: (match: LocatedMatch) => readonly Place[],
): readonly Place[] {
  const places = placesOf(match);
  if (!isFiltered(match, rules)) return places;
  const wanted = rules.at(match.rule)!.filter?.paths ?? [];
  const unwanted = match.unless ?? [];
  return places.filter((place) => {
    const path = place.path === null || place.path === '-' ? '' : place.path;
    const fits = (source: string) => expressionOf(source).test(path);
    return (wanted.length === 0 || wanted.some(fits)) && !unwanted.some(fits);
  });
}

/** The path decides whether it counts. */
export function isFiltered(match: LocatedMatch, rules: ByPlace<CompiledRule>): boolean {
  return match.unless !== undefined || rules.at(match.rule)!.filter?.paths !== undefined;
}
