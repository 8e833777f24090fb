import type { Doubt, Match } from '../../model/match.ts';
import type { Confidence } from '../../model/provider.ts';
import { begunRule, isDistinctive } from '../drift.ts';
import { judge } from '../judge.ts';
import { wordsOf } from '../name-words.ts';
import type { RuleIndex } from '../rule-index.ts';
import type { Window } from '../window.ts';

/** A rule that a value fits, and what speaks against the value. */
export interface KnownKey {
  readonly rule: number;
  readonly provider: string;
  /** The most that may be believed of it. */
  readonly confidence: Confidence;
  readonly doubts: readonly Doubt[];
}

/** Ids of rules for keys of which their providers say no more than that they are keys. */
const PLAIN = /^(?:(?:api|access|auth|hex|legacy|old|other|unmarked|unprefixed)-)*(?:key|token)$/;

/** Beginnings that say what a key is, and not whose. */
const ANYBODYS = /^(?:(?:access|api|auth|key|live|pk|private|prod|public|secret|sk|test|token)[_-])+$/i;

/**
 * Which of a provider's kinds of keys a value is that is known to be its own: of those whose form it has the one that its name speaks of,
 * or the only one, where that is called no more than a key. Undefined where that is not one.
 * @param owner rule for what is known by the provider's name alone
 */
export function knownKey(index: RuleIndex, owner: number, name: string, value: string): KnownKey | undefined {
  const fits = fittedOf(index, owner, value);
  const said = new Set(wordsOf(name));
  const scored = fits
    .map((known) => ({ known, id: index.rule(known.rule).id.split('.')[1]! }))
    .map(({ known, id }) => ({ known, id, score: id.split('-').filter((word) => said.has(word)).length }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.score === (next?.score ?? -1)) return undefined;
  return best.score > 0 || PLAIN.test(best.id) ? best.known : undefined;
}

/** Whether a value has the form of any of a provider's keys. */
export function fitsKeyOf(index: RuleIndex, owner: number, value: string): boolean {
  return fittedOf(index, owner, value).length > 0;
}

/** Whether a value begins with what all keys of one of a provider's kinds begin with. */
export function beginsAsKeyOf(index: RuleIndex, owner: number, value: string): boolean {
  return rulesOf(index, owner).some((i) => {
    const { entry, literals, role } = index.rule(i);
    return entry === 'prefix' && role === 'key' && literals.some((literal) => value.startsWith(literal));
  });
}

/** Whether a value is an id of the provider by its beginning, and thus no secret; many an id without one looks as a key does. */
export function fitsIdOf(index: RuleIndex, owner: number, value: string): boolean {
  return rulesOf(index, owner).some((i) => {
    const { role, source } = index.rule(i);
    return role === 'id' && !source.startsWith('[') && index.whole(i, value)?.[0] === value;
  });
}

function fittedOf(index: RuleIndex, owner: number, value: string): KnownKey[] {
  return rulesOf(index, owner).flatMap((i) => fitted(index, i, value) ?? []);
}

/** The rules of the provider of one that stands for its name, the last first: they stand before it in the rulebook. */
function rulesOf(index: RuleIndex, owner: number): number[] {
  const { provider } = index.rule(owner);
  const rules: number[] = [];
  for (let i = owner - 1; i >= 0 && index.rule(i).provider === provider; i--) rules.push(i);
  return rules;
}

/** The key that a value is by its distinctive beginning, though what follows is of no form that is known. */
export function knownByBeginning(
  window: Window,
  index: RuleIndex,
  { start, value }: Pick<Match, 'start' | 'value'>,
): KnownKey | undefined {
  const at = start - window.base;
  const begins = window.words.filter((word) => word.at === at && word.use.prefixOf.length > 0);
  for (const { use } of begins.sort((a, b) => b.use.text.length - a.use.text.length)) {
    const rule = begunRule(index, use.prefixOf, value.slice(0, use.text.length));
    if (rule === undefined || !isDistinctive(use.text) || ANYBODYS.test(use.text)) continue;
    return { rule, provider: index.rule(rule).provider, confidence: 'medium', doubts: ['unexpected-length'] };
  }
  return undefined;
}

/** The key that a value is by its form alone, of a rule for which no word need stand near. */
export function knownByShape(index: RuleIndex, value: string): KnownKey | undefined {
  const fits = index.shapeRules.flatMap((i) => fitted(index, i, value) ?? []);
  return new Set(fits.map(({ provider }) => provider)).size === 1 ? fits[0] : undefined;
}

function fitted(index: RuleIndex, i: number, value: string): KnownKey | undefined {
  const rule = index.rule(i);
  if (rule.reader !== null || rule.role === 'id' || rule.paths?.required || rule.search) return undefined;
  const hit = index.whole(i, value);
  if (!hit || hit[1] !== value || (hit.groups?.secret ?? value) !== value) return undefined;
  const match = judge({ rule: i, start: 0, end: value.length, value, groups: hit.groups ?? {}, near: 'context' }, rule);
  return match ? { rule: i, provider: rule.provider, confidence: match.confidence, doubts: match.doubts } : undefined;
}
