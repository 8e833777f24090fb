import type { NearWord } from '../model/match.ts';
import type { CompiledRule } from '../model/rule.ts';
import { contextOf, distanceOf, type Window } from './window.ts';

/** The rest of a name, signs, and perhaps one word of the syntax: `_KEY="`, `" value="`, `: Bearer `. */
const ASSIGNS =
  /^[\w$.-]{0,60}[^\w\n]{0,12}(?:\n[^\w\n]{0,40})?(?:(?:value|string|str|bearer|token|basic)[^\w\n]{1,12})?$/i;
/** Words that any provider's variables are made of. */
const COMMON =
  /^(?:[_ -]?(?:access|account|admin|api|app|auth|bearer|client|consumer|id|key|login|oauth|personal|private|project|secret|service|shared|token|user))+=?$/;
const ORDER = { name: 0, text: 1, common: 2 } as const;

/**
 * The word that most closely binds a rule to a hit. Null where the hit says by itself whose it is.
 * @param i place of the rule
 */
export function nearestWord(
  window: Window,
  i: number,
  rule: CompiledRule,
  start: number,
  end: number,
): NearWord | null {
  if (!rule.contextRequired || rule.isFormat || (rule.entry !== 'context' && rule.entry !== 'keyword')) return null;
  let nearest: NearWord | null = null;
  for (const { use, at } of contextOf(window, i)) {
    const after = at + use.text.length;
    const distance = distanceOf(window.text, at, after, start, end);
    if (distance > rule.within) continue;
    const named = at < start && ASSIGNS.test(window.text.slice(after, start));
    const binds = COMMON.test(use.text) ? 'common' : named ? 'name' : 'text';
    const word: NearWord = { binds, distance, length: use.text.length };
    if (nearest === null || isCloser(word, nearest)) nearest = word;
  }
  return nearest;
}

function isCloser(a: NearWord, b: NearWord): boolean {
  return (ORDER[a.binds] - ORDER[b.binds] || a.distance - b.distance || b.length - a.length) < 0;
}
