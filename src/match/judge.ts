import { lowered } from '../model/confidence.ts';
import type { Doubt, Match } from '../model/match.ts';
import type { Confidence } from '../model/provider.ts';
import type { CompiledRule } from '../model/rule.ts';
import { checksumHolds } from './checksum.ts';
import { isDummy } from './dummy.ts';
import { entropy } from './entropy.ts';
import { isIdentifier } from './identifier.ts';
import { isLiteral } from './literal.ts';
import { isWeakPassword } from './weak-password.ts';
import type { Near } from './window.ts';

/** In no password that people write down; in what looks like one in compiled code. */
const CONTROL = /[\x00-\x1f\x7f]/;

/** What a pattern hit, with positions in the chunk. */
export interface Hit {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly near: Near;
}

/**
 * Weighs a hit against what its rule asks for. Null when the rule says that it is none: no required context, too
 * little entropy, a reference where only a literal counts.
 */
export function judge(hit: Hit, rule: CompiledRule): Match | null {
  if (rule.contextRequired && hit.near === 'nothing') return null;
  if (rule.literal && (CONTROL.test(hit.value) || !isLiteral(hit.value) || isPortOrPath(hit.value))) return null;
  if (isShapeOnly(rule) && (!/\d/.test(hit.value) || isIdentifier(hit.value))) return null;
  // A file of nothing but hex digits names a version more often than it is a key.
  if (rule.reader === 'file' && rule.literal && /^[0-9a-f]+$/i.test(hit.value)) return null;
  const body = withoutPrefix(hit.value, rule);
  if (entropy(body) < rule.entropy || (!rule.literal && isSlug(body))) return null;

  let confidence = rule.confidence;
  const doubts: Doubt[] = [];
  const doubt = (why: Doubt, level: Confidence) => {
    doubts.push(why);
    confidence = level;
  };
  if (rule.contextRequired && hit.near === 'name') doubt('no-context', 'low');
  else if (rule.words.length > 0 && hit.near === 'nothing') doubt('no-context', lowered(confidence));
  const { body: checked, check } = hit.groups;
  if (rule.checksum && checked !== undefined && check !== undefined && !checksumHolds(rule.checksum, checked, check)) {
    doubt('wrong-checksum', 'low');
  }
  if (isDummy(body)) doubt('dummy', 'low');
  else if (rule.literal && isWeak(hit.value)) doubt('weak-value', lowered(confidence));
  if (rule.lowered) doubt(rule.lowered, 'low');
  return { rule: hit.rule, start: hit.start, end: hit.end, value: hit.value, confidence, doubts };
}

/** Words of an address, `#pa-1-protect-and-limit-users`, perhaps with a number in the end, `_vid30000618`: no random characters fall so. */
function isSlug(body: string): boolean {
  return (
    body.length >= 20 &&
    /^(?:[a-z]{1,14}|\d{1,2})(?:-(?:[a-z]{1,14}|\d{1,2})){3,}(?:[_-][a-z]{0,8}\d{1,12})?$/.test(body)
  );
}

/** A word, perhaps numbered or disguised: a password that people do use, but more often a name or an example. */
function isWeak(value: string): boolean {
  return value.length < 6 || /^[A-Za-z]+$/.test(value) || isIdentifier(value) || isWeakPassword(value);
}

/** What other options take that are written as those for passwords: `8080`, `127.0.0.1:8080:80`, `src/main`. */
function isPortOrPath(value: string): boolean {
  if (/^(?:[\d.]{7,15}:)?\d{1,5}(?::\d{1,5}){0,2}(?:\/\w+)?$/.test(value)) return true;
  return (
    value.includes('/') && value.split('/').every((part) => /^[a-z.~_-]{0,20}\d?$/.test(part) || isIdentifier(part))
  );
}

/** Nothing in the key itself tells it from other long names: a random one of this length holds a digit. */
function isShapeOnly(rule: CompiledRule): boolean {
  if (rule.entry !== 'context' && !(rule.reader === 'file' && rule.literal)) return false;
  return rule.minLength >= 16 && rule.literals.length === 0;
}

/** The value without the literal beginning that all keys of the rule share. */
export function withoutPrefix(value: string, rule: CompiledRule): string {
  const lower = value.toLowerCase();
  let length = 0;
  for (const literal of rule.literals) {
    if (literal.length > length && lower.startsWith(literal.toLowerCase())) length = literal.length;
  }
  return rule.entry === 'prefix' || rule.entry === 'sentinel' ? value.slice(length) : value;
}
