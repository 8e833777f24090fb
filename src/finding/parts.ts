import type { Finding, LocatedMatch } from '../model/finding.ts';
import type { ByPlace, CompiledRule } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';
import type { Neighbours } from './neighbours.ts';

/** Bytes within which another key may be the one that a part belongs to: as far as parts are looked for. */
const REACH = 1000;

interface Found {
  readonly match: LocatedMatch;
  /** Of rules of their own, by name. */
  readonly parts: Readonly<Record<string, LocatedMatch>>;
  /** Those can only belong to it. */
  readonly together: boolean;
  /** No other key is near that wants the same parts. */
  readonly alone: boolean;
}

/** What a finding's check needs besides, of all its places: what is bound to it before what is only near. */
export function partsOf(entries: readonly Found[], secretOf: (value: string) => Secret): Finding['parts'] {
  const named = entries.flatMap(({ match, parts, together, alone }) => [
    ...Object.entries(parts).map(([name, part]) => ({ name, value: part.value, together })),
    ...Object.entries(match.beside ?? {}).map(([name, value]) => ({
      name,
      value,
      together: alone && match.bound?.includes(name) === true,
    })),
  ]);
  return Object.fromEntries(
    [...new Set(named.map(({ name }) => name))].map((name) => {
      const found = named.filter((one) => one.name === name);
      const first = found.find((one) => one.together) ?? found[0]!;
      // Where it stands beside different ones, each of them may be the wrong one.
      const isOne = found.every(({ value }) => value.toLowerCase() === first.value.toLowerCase());
      return [name, { secret: secretOf(first.value), together: first.together && isOne }];
    }),
  );
}

/** Whether no other key near a match wants the same of the text around: of two, nobody knows which it belongs to. */
export function standsAlone(match: LocatedMatch, near: Neighbours, rules: ByPlace<CompiledRule>): boolean {
  const { provider, beside } = rules.at(match.rule)!;
  if (!beside) return true;
  return !near.someWithin(match, REACH, (other) => {
    const isApart = other.start >= match.end || match.start >= other.end;
    if (!isApart || other.value === match.value || other.doubts.length > 0) return false;
    const rule = rules.at(other.rule)!;
    if (rule.provider !== provider || Object.values(match.beside ?? {}).includes(other.value)) return false;
    return Object.keys(rule.beside ?? {}).some((name) => name in beside);
  });
}
