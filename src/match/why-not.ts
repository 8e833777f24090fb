import type { CompiledRule } from '../model/rule.ts';
import { beginsAt, endsAt } from './boundary.ts';
import { entropy } from './entropy.ts';
import { filterMatch } from './filter.ts';
import { judge, withoutPrefix } from './judge.ts';
import { isLiteral } from './literal.ts';
import type { RuleIndex } from './rule-index.ts';
import { isSaidHash } from './said-hash.ts';
import { secretOf } from './search-window.ts';
import { contextNear, type Window, type WordHit } from './window.ts';

/** What became of one place where a rule's pattern fits. */
interface Trial {
  /** Place in the text, in characters of one byte. */
  readonly at: number;
  readonly length: number;
  /** Null when the rule takes it. */
  readonly whyNot: string | null;
}

/**
 * Tries one rule's pattern everywhere in a text, unlike a scan, and tells what decided at each place where it fits.
 * @param window see `wholeText`
 */
export function tryRule(index: RuleIndex, i: number, window: Window): Trial[] {
  const rule = index.rule(i);
  const expression = new RegExp(rule.source, `${rule.flags}dg`);
  const isShape = (rule.entry === 'context' || rule.entry === 'keyword') && rule.literals.length === 0;
  const joints = isShape && !rule.search ? '_-+' : '';
  return [...window.text.matchAll(expression)]
    .filter((hit) => hit[0] !== '')
    .map((hit) => {
      const [at, end] = rule.search ? secretOf(hit) : [hit.index, hit.index + hit[0].length];
      return { at, length: end - at, whyNot: reason(window, rule, i, hit, joints) };
    });
}

function reason(window: Window, rule: CompiledRule, i: number, hit: RegExpExecArray, joints: string): string | null {
  const end = hit.index + hit[0].length;
  if (!rule.search && !beginsAt(window, hit.index, joints))
    return 'it is the end of something longer: a letter, digit or joint stands before it';
  if (!rule.search && !endsAt(window, end, `${rule.tail}_${joints}`))
    return 'it is the beginning of something longer: a letter, digit or joint follows';
  const [from, to] = secretOf(hit);
  const value = window.text.slice(from, to);
  if (isSaidHash(rule, window.text, from, to)) return 'it is said to be the hash of a file or a commit';
  const inside = rule.search && rule.words.some((word) => hit[0].toLowerCase().includes(word));
  const near = inside ? 'context' : contextNear(window, i, rule, hit.index, end);
  if (rule.contextRequired && near === 'nothing')
    return `no context word within ${rule.within} bytes: ${rule.words.slice(0, 6).join(', ')}`;
  if (rule.literal && !isLiteral(value)) return 'it is a reference or a placeholder';
  const bits = entropy(withoutPrefix(value, rule));
  if (bits < rule.entropy) return `its entropy is ${bits.toFixed(2)}, the rule asks for ${rule.entropy}`;
  const match = judge({ rule: i, start: 0, end: 0, value, groups: hit.groups ?? {}, near }, rule);
  if (!match) return 'the rule refuses it';
  return rule.filter && !filterMatch(match, rule.filter, window.text, hit.index, end) ? 'its rule allows it' : null;
}

/** A text with the context words that a scan would see in it; a short one counts anywhere here. */
export function wholeText(index: RuleIndex, text: string): Window {
  const lower = text.toLowerCase();
  const words: WordHit[] = [];
  for (const use of index.uses()) {
    if (use.mode !== 'any') continue;
    for (let at = lower.indexOf(use.text); at >= 0; at = lower.indexOf(use.text, at + 1)) words.push({ use, at });
  }
  return { text, base: 0, cutBefore: false, cutAfter: false, words, sentinels: [], assignments: [] };
}
