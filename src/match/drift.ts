import type { Match } from '../model/match.ts';
import type { CompiledRule } from '../model/rule.ts';
import { beginsAt, isAlphanumeric } from './boundary.ts';
import { isDummy } from './dummy.ts';
import { entropy } from './entropy.ts';
import { isIdentifier } from './identifier.ts';
import type { RuleIndex } from './rule-index.ts';
import { contextNear, type Window } from './window.ts';

/** Fewest characters after the prefix, and the least entropy of them, in bits per character. */
const MIN_BODY = 10;
const MIN_ENTROPY = 2.8;
/** What the kernel has room for. */
const MOST = 255;
/** Base64 of `-----BEGIN` and of `{"`: certificates, public keys and web tokens of all kinds begin so too. */
const COMMON = /^LS0tLS1CRUdJT|^eyJ(?:hbGciOi|0eXAiOi)?$/;
/** From so many characters on the body counts as a whole, so that it may consist of short parts. */
const LONG = 20;

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
  const i = begunRule(index, rules, prefix);
  if (i === undefined || !beginsAt(window, at, '_-')) return null;
  const rule = index.rule(i);
  if (COMMON.test(prefix)) return null;
  const next = text.indexOf(prefix, at + prefix.length);
  const body = bodyAt(text, at + prefix.length, rule.source, next < 0 ? text.length : next);
  // What begins anew within itself is tried there.
  if (at + prefix.length + body.length === next) return null;
  if (!isDistinctive(prefix) && contextNear(window, i, rule, at, at + prefix.length + body.length) !== 'context')
    return null;
  if (window.cutAfter && at + prefix.length + body.length === text.length) return null;
  if (body.length < MIN_BODY || !looksRandom(body) || isDummy(body)) return null;
  const value = prefix + body;
  const start = base + at;
  return { rule: i, start, end: start + value.length, value, confidence: 'low', doubts: ['unexpected-length'] };
}

/** The first of the rules whose keys a prefix begins wherever they stand. Undefined for what keys of all kinds begin with. */
export function begunRule(index: RuleIndex, rules: readonly number[], prefix: string): number | undefined {
  if (COMMON.test(prefix)) return undefined;
  return rules.find((rule) => {
    return index.rule(rule).literals.includes(prefix) && hasRoom(index.rule(rule), prefix);
  });
}

/**
 * Of what begins with a literal of a rule, the fewest characters of `A-Za-z0-9_.+/=-` that may be a key by themselves, with no
 * word near: one of a known form, or of a length that is not known. 0 where that cannot be told.
 */
export function leastOf(rule: CompiledRule, literal: string): number {
  const { lead = 0, source } = rule;
  if (!mayDrift(rule, literal)) return Math.min(lead, MOST);
  return source.includes('%') ? 0 : Math.min(lead, literal.length + MIN_BODY, MOST);
}

/** What begins with a literal of a rule may be a key of a length that is not known, with no word near it. */
export function mayDrift(rule: CompiledRule, literal: string): boolean {
  return hasRoom(rule, literal) && isDistinctive(literal);
}

/** Or with a word near it alone. */
export function mayDriftNamed(rule: CompiledRule): boolean {
  return rule.literals.some((literal) => hasRoom(rule, literal) && !isDistinctive(literal));
}

function hasRoom(rule: CompiledRule, literal: string): boolean {
  return !rule.contextRequired && !rule.filter && !isBeside(rule) && rule.minLength >= literal.length + MIN_BODY;
}

/** What the rule begins with stands before the secret, as the name of a header does, and is the beginning of no key. */
function isBeside({ isFormat, source }: CompiledRule): boolean {
  return isFormat && source.indexOf('(?<secret>') > 0;
}

/** What follows the prefix, in the characters that the rule's keys are made of, no farther than `last`. */
function bodyAt(text: string, from: number, source: string, last: number): string {
  let to = from;
  while (to < last && (isAlphanumeric(text[to]!) || '_-'.includes(text[to]!) || isSign(text[to]!, source))) to++;
  if (to === last && to < text.length) return text.slice(from, to);
  while (to > from && !isAlphanumeric(text[to - 1]!)) to--;
  return text.slice(from, to);
}

/** A sign that some keys are joined by or coded with counts where the rule's pattern names it. */
function isSign(c: string, source: string): boolean {
  return '.+/%'.includes(c) && source.includes(c);
}

/** Long enough, and no plain word: `ghp_`, `AIza`, `sk_live_`, not `key-` or `key_`. */
export function isDistinctive(prefix: string): boolean {
  if (prefix.length < 4 || prefix === 'key_') return false;
  return (
    prefix.length >= 5 || /\d/.test(prefix) || /[a-z]_$/.test(prefix) || (/[a-z]/.test(prefix) && /[A-Z]/.test(prefix))
  );
}

/**
 * Long and no name, as a UUID is; or with a part of ten or more characters: with two digits at least, or of letters that
 * make no words.
 */
function looksRandom(body: string): boolean {
  const digits = body.match(/\d/g)?.length ?? 0;
  if (body.length >= LONG && digits >= 3 && entropy(body) >= MIN_ENTROPY && !isIdentifier(body)) return true;
  return body.split(/[^A-Za-z0-9]/).some((part) => {
    if (part.length < MIN_BODY || !/[A-Za-z]/.test(part) || entropy(part) < MIN_ENTROPY) return false;
    return /\d.*\d/.test(part) || (/[a-z]/.test(part) && /[A-Z]/.test(part) && !isIdentifier(part));
  });
}
