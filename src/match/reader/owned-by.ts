import type { Match } from '../../model/match.ts';
import type { Confidence } from '../../model/provider.ts';
import type { RuleIndex } from '../rule-index.ts';
import type { Window } from '../window.ts';
import { type KnownKey, knownByShape, knownKey } from './known-key.ts';
import { calledHost, ownerAround, sectionAround } from './owner-around.ts';

const RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };
/** Names that say what a value is, and nothing of whose. */
const COMMON =
  /^(?:x[_-])?(?:[_-]?(?:access|api|app|auth|authorization|bearer|client|consumer|key|secret|token|account|private))+$/i;

/**
 * What is assigned to a secret-like name, as the key of the provider that its name, the text around it or its form says; as it was
 * where none does.
 * @param named rule of the provider that its name says
 * @param from where its name begins in the text of the window
 */
export function ownedBy(
  index: RuleIndex,
  match: Match,
  named: number | undefined,
  { text, base }: Pick<Window, 'text' | 'base'>,
  from: number,
  name: string,
): Match {
  const { value } = match;
  const owner =
    named ??
    ownerAround(text, from, index.distinctProviders) ??
    (COMMON.test(name) ? calledHost(text, placeIn(match, base), index.distinctProviders) : undefined);
  if (owner !== undefined)
    return asKnown({ ...match, rule: owner }, knownKey(index, owner, name, value), named !== undefined);
  const section = sectionAround(text, from, index.providers);
  const known = section === undefined ? undefined : knownKey(index, section, name, value);
  return asKnown(match, known ?? knownByShape(index, value), false);
}

function placeIn({ start, end }: Match, base: number): { start: number; end: number } {
  return { start: start - base, end: end - base };
}

/** No surer than it was, nor than its rule is. */
export function asKnown(match: Match, known: KnownKey | undefined, named: boolean): Match {
  if (!known) return match;
  return {
    ...match,
    rule: known.rule,
    confidence: RANK[known.confidence] < RANK[match.confidence] ? known.confidence : match.confidence,
    doubts: [...new Set([...match.doubts, ...known.doubts])],
    word: { binds: named ? 'name' : 'text', distance: 0, length: 0 },
  };
}

/** Formats that say nothing of whose a value is: the address that is called, or the block that it stands in, may. */
const NOBODYS = new Set(['http-auth.bearer', 'terraform.variable-default']);
/** From the beginning of such a form to its value, in bytes. */
const FORM = 80;

/** Once more, as the keys of the providers that the text around says, what was found by a form that says nothing of its owner. */
export function ownedForms(window: Window, index: RuleIndex, matches: readonly Match[]): Match[] {
  const { text, base } = window;
  return matches.flatMap((match) => {
    if (!NOBODYS.has(index.rule(match.rule).id)) return [];
    const to = match.start - base;
    const form =
      /(?:authorization|default[ \t]*=)[^\n]*(?:\n[^\n]*)?$/i.exec(text.slice(Math.max(0, to - FORM), to))?.[0] ?? '';
    const owned = ownedBy(index, match, undefined, window, to - form.length, 'token');
    return owned.rule === match.rule ? [] : [owned];
  });
}
