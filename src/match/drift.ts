import type { Match } from '../model/match.ts';
import { beginsAt } from './boundary.ts';
import { isDummy } from './dummy.ts';
import { entropy } from './entropy.ts';
import type { RuleIndex } from './rule-index.ts';
import type { Window } from './window.ts';

/** Fewest characters after the prefix, and the least entropy of them, in bits per character. */
const MIN_BODY = 10;
const MIN_ENTROPY = 2.8;

/**
 * A known prefix with a body that no rule knows: providers change the length of their keys. Reported with low
 * confidence rather than lost. Null when the prefix is no more than a common word, or the body reads like an identifier.
 */
export function driftAt(
  window: Window,
  index: RuleIndex,
  rules: readonly number[],
  literal: string,
  at: number,
): Match | null {
  const { text, base } = window;
  const prefix = text.slice(at, at + literal.length);
  const i = rules.find((rule) => {
    const { literals, contextRequired, minLength } = index.rules[rule]!;
    return literals.includes(prefix) && !contextRequired && minLength >= literal.length + MIN_BODY;
  });
  if (i === undefined || !isDistinctive(prefix) || !beginsAt(window, at, '_-')) return null;
  const body = /^[A-Za-z0-9_-]*/.exec(text.slice(at + prefix.length))![0].replace(/[_-]+$/, '');
  if (window.cutAfter && at + prefix.length + body.length === text.length) return null;
  if (body.length < MIN_BODY || !looksRandom(body) || isDummy(body)) return null;
  const value = prefix + body;
  const start = base + at;
  return { rule: i, start, end: start + value.length, value, confidence: 'low', doubts: ['unexpected-length'] };
}

/** Long enough, and no plain word: `ghp_`, `AIza`, `sk_live_`, not `key-`. */
function isDistinctive(prefix: string): boolean {
  if (prefix.length < 4) return false;
  return (
    prefix.length >= 5 || /\d/.test(prefix) || /[a-z]_$/.test(prefix) || (/[a-z]/.test(prefix) && /[A-Z]/.test(prefix))
  );
}

/** A part of ten or more letters and digits, both among them, with two digits at least. */
function looksRandom(body: string): boolean {
  const longest = body.split(/[_-]/).reduce((a, b) => (b.length > a.length ? b : a));
  const digits = longest.match(/\d/g)?.length ?? 0;
  return longest.length >= MIN_BODY && digits >= 2 && /[A-Za-z]/.test(longest) && entropy(longest) >= MIN_ENTROPY;
}
