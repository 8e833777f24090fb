import { RANK } from '../../model/confidence.ts';
import type { Match } from '../../model/match.ts';
import type { RuleIndex } from '../rule-index.ts';
import type { Window } from '../window.ts';
import { around } from './around.ts';
import { beginsAsKeyOf, fitsKeyOf, type KnownKey, knownByBeginning, knownByShape, knownKey } from './known-key.ts';
import { calledHost, onlyCalled, ownerAround, ownerMentioned, sectionAround } from './owner-around.ts';

/** Names that say what a value is, and nothing of whose. */
const COMMON =
  /^(?:(?:x|my|self|this|config|options|settings)[._-])?(?:[_-]?(?:access|account|api|app|auth|authorization|bearer|bot|client|consumer|keys?|live|personal|private|prod|production|refresh|secret|service|test|tokens?|user|v\d))+$/i;

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
  window: Window,
  from: number,
  name: string,
): Match {
  const { value } = match;
  const providers = index.distinctProviders;
  const begun = knownByBeginning(window, index, match);
  const asOf = (owner: number) => {
    const isBegun = begun?.provider === index.rule(owner).provider && !fitsKeyOf(index, owner, value);
    return asKnown(
      { ...match, rule: owner },
      knownKey(index, owner, name, value) ?? (isBegun ? begun : undefined),
      named !== undefined,
    );
  };
  if (named !== undefined) return asOf(named);
  const place = around(window, from, match);
  const isPlain = COMMON.test(name);
  const owner = ownerAround(place, providers);
  if (owner !== undefined) return asIssued(asOf(owner), fitsKeyOf(index, owner, value));
  const host = isPlain ? calledHost(window.text, placeIn(match, window.base), providers, index.providers) : undefined;
  if (host !== undefined) return asOf(host);
  const section = sectionAround(place, index.providers);
  // An ordinary word names a provider where the value is as its keys are, or begins as they do.
  if (section !== undefined && (fitsKeyOf(index, section, value) || beginsAsKeyOf(index, section, value)))
    return asIssued(asOf(section), fitsKeyOf(index, section, value));
  const known = knownByShape(index, value) ?? begun;
  // A form that keys of several services have tells less than what is spoken of.
  if (known && !(isPlain && index.rule(known.rule).isFormat)) return asKnown(match, known, false);
  if (!isPlain) return match;
  const mentioned = ownerMentioned(place, providers);
  if (mentioned !== undefined && (!known || fitsKeyOf(index, mentioned, value))) return asOf(mentioned);
  const called = onlyCalled(window, from, match.end - window.base, providers);
  // Its name and its form speak for it already: whose it is takes nothing from that.
  if (called !== undefined && fitsKeyOf(index, called, value)) return { ...asOf(called), confidence: match.confidence };
  return known ? asKnown(match, known, false) : { ...match, unowned: true };
}

/**
 * A bare `token` or `key` says little of 64 hex digits, and a digest looks so; where a provider's settings hold what has the form of its
 * keys, they say the rest: `provider "linode" { token = "…" }`.
 */
function asIssued(match: Match, fits: boolean): Match {
  const isHint = match.confidence === 'low' && match.doubts.every((doubt) => doubt === 'weak-value');
  return isHint && fits ? { ...match, confidence: 'medium', doubts: [] } : match;
}

function placeIn({ start, end }: Match, base: number): { start: number; end: number } {
  return { start: start - base, end: end - base };
}

type Owned = Pick<Match, 'rule' | 'confidence' | 'doubts' | 'word'>;

/** No surer than it was, nor than its rule is. */
export function asKnown<M extends Owned>(match: M, known: KnownKey | undefined, named: boolean): M {
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
const NOBODYS = new Set(['http-auth.bearer', 'jenkins-credentials.secret', 'terraform.variable-default']);
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
