import type { Buffer } from 'node:buffer';
import type { CompiledRule, WordUse } from '../model/rule.ts';
import { firstFrom } from '../util/first-from.ts';

/** A stretch of the chunk around neighbouring candidates, with what the kernel found in it. */
export interface Window {
  /** One character a byte. */
  readonly text: string;
  /** Place of the first character in the chunk. */
  readonly base: number;
  /** The chunk, where what stands farther away may be read. */
  readonly bytes?: Buffer | undefined;
  /** The original bytes go on before or after the text, so its ends are no boundaries of a key. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly words: readonly WordHit[];
  readonly sentinels: readonly { readonly id: number; readonly at: number }[];
  /** What is assigned to a secret-like name: where the name's telling part and where the value begins. */
  readonly assignments: readonly { readonly name: number; readonly value: number }[];
}

export interface WordHit {
  readonly use: WordUse;
  /** In the window's text. */
  readonly at: number;
}

/** Whether what stands near a hit tells whose it is: a word of the context, only the provider's name, or nothing. */
export type Near = 'context' | 'name' | 'nothing';

/** What may stand between a provider's name and a key for the name to count: `deepgram = "…"`, `"postmark": "…"`. */
const ASSIGNS =
  /^["'`]?(?:(?:[ \t._-]{0,3}(?:api|app|access|secret|private|auth|token|key|credentials?)){1,3}["'`]?\s{0,3}(?:[:=]|:=|=>|-)?|\s{0,3}(?:[:=]|:=|=>|-)|(?=\s))\s{0,3}["'`]?$/i;

/** A few words of a text, as in `# Algolia admin key: …`; the key may be all of the next line. */
const FEW_WORDS = /^(?: [A-Za-z]{2,15}){0,3} ?[:=]?(?: |\r?\n) ?["'`]?$/;
/** The first argument of a call: `new HubSpotAPI("…")`, `hubspot.NewClient("…")`, `HubSpot.builder().apiKey("…")`. */
const CALL = /^[A-Za-z]{0,24}(?:(?:\.|::|->)[A-Za-z_]{1,30}(?:\(\))?){0,3}\(\s{0,40}["'`]$/;
/** What takes a key in such a call. */
export const TAKES_KEY = /^\(|api|auth|client|config|connect|init|key|login|new|sdk|secret|service|setup|token/i;
/** Hashes and ids, which stand behind the names of things more often than keys do. */
const HEX = /^[0-9a-fA-F|-]+$/;
/** A word's length is at most that, in characters. */
const LONGEST_WORD = 255;
/** As far as such words reach, in characters. */
const FEW = 40;
/** Of the rest of a name and the signs behind it, in characters. */
const LONGEST_REST = 46;

/**
 * What of the rule's context stands within its distance before or after [start, end) of the window's text.
 * @param i place of the rule
 */
export function contextNear(window: Window, i: number, rule: CompiledRule, start: number, end: number): Near {
  let named = false;
  const words = contextOf(window, i);
  for (let k = firstFrom(words, start - rule.within - LONGEST_WORD, placeOf); k < words.length; k++) {
    const { use, at } = words[k]!;
    if (at - end > rule.within) break;
    const after = at + use.text.length;
    if (distanceOf(window.text, at, after, start, end) > rule.within) continue;
    if (!rule.names.includes(use.text) || rule.words.includes(use.text)) return 'context';
    if (after <= start && isNamed(window.text, at, after, start, end)) named = true;
  }
  return named ? 'name' : 'nothing';
}

/** The rest of a name, and what assigns: of `NETLIFY_BUILD_HOOK_ID = "…"` behind the word. */
const REST = /^\w{0,40}[^\w\n]{1,6}$/;

/** Bytes between a word and a hit; the rest of the name that the word begins, and that the hit is assigned to, is none of them. */
export function distanceOf(text: string, at: number, after: number, start: number, end: number): number {
  if (at >= end) return at - end;
  // A word may end within the hit, as `curl -` does where `-u` is looked for.
  if (at >= start || after > end) return Infinity;
  const distance = Math.max(0, start - after);
  return distance <= LONGEST_REST && REST.test(text.slice(after, start)) ? 0 : distance;
}

const placeOf = ({ at }: WordHit) => at;

/** A window can hold thousands of words and of hits, so the words of a rule are sought out once. */
const contexts = new WeakMap<Window, Map<number, readonly WordHit[]>>();

/** The words of the window that are context of the rule, in order of their place. */
export function contextOf(window: Window, i: number): readonly WordHit[] {
  let known = contexts.get(window);
  if (!known) contexts.set(window, (known = new Map()));
  let words = known.get(i);
  if (!words) {
    const all = window.words.filter(({ use }) => use.contextOf.includes(i) || use.besideOf.includes(i));
    known.set(i, (words = all.sort((a, b) => a.at - b.at)));
  }
  return words;
}

function isNamed(text: string, at: number, after: number, start: number, end: number): boolean {
  const between = text.slice(after, start);
  if (ASSIGNS.test(between)) return true;
  if (CALL.test(between) && TAKES_KEY.test(between)) return !/\w/.test(text[at - 1] ?? '');
  return between.length <= FEW && FEW_WORDS.test(between) && !HEX.test(text.slice(start, end));
}
