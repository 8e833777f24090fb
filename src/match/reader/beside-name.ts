import type { Match } from '../../model/match.ts';
import { isKeyLike } from '../assignment-score.ts';
import { isLiteral } from '../literal.ts';
import { nameOf, type RuleIndex } from '../rule-index.ts';
import { TAKES_KEY, type Window } from '../window.ts';
import { fitsIdOf, knownKey } from './known-key.ts';
import { asKnown } from './owned-by.ts';

/** What may stand between a provider's name and a value of no known form: one that says key, `flickr KEY …`, `mapbox: "…"`. */
const SAYS =
  /(?: [A-Za-z]{2,15}){0,2}[ \t._,;|-]{0,3}(?:(?:api|app|access|secret|private|auth|token|key)[ \t._-]{0,3}){1,3}["'`]?\s{0,3}(?:[:=|,;]|:=|=>|-)?\s{0,3}["'`]?/;
/** Or nothing but signs, or a few words, `appcues user …`. */
const FEW = /(?: [A-Za-z]{2,15}){0,3} ?[:=]?(?: |\r?\n) ?["'`]?|["'`]?\s{0,3}(?:[:=|]|:=|=>)\s{0,3}["'`]/;
/** Or a call that is made with it first, `new Flickr("…")`, `flickr.NewClient("…")`. */
const CALL = /(?:["'`]\))?[A-Za-z]{0,24}(?:(?:\.|::|->)[A-Za-z_]{1,30}(?:\(\))?){0,3}\(\s{0,40}["'`]/;
/** A name with a value is none: `PLIVO_AUTH_ID=MA…`, of which the beginning says key. */
const BESIDE = new RegExp(
  `(?:(${SAYS.source})|(?:${FEW.source})|(${CALL.source}))(?<value>(?!\\w{1,12}=\\w)[\\w+/=-]{20,200})(?![\\w+/=.~:@-])`,
  'diy',
);
/** The least of its value: behind most names there is none, and to make the whole expression takes long. */
const LONG = /[\w+/=-]{20}/;
/** More characters than may stand between the two, and those. */
const REACH = 256;
/** Hashes and ids stand behind the names of things more often than keys do. */
const HEX = /^[0-9a-fA-F-]+$/;
/** Shortest value with slashes that is no path, in characters. */
const NO_PATH = 40;

/**
 * What looks as random as a key and stands right behind the name of a provider, though the provider's known keys look
 * otherwise: `flickr KEY …`. A hint, no more.
 */
export function readBesideNames(window: Window, index: RuleIndex): Match[] {
  const found: Match[] = [];
  const { text, base } = window;
  let last = -1;
  for (const { use, at } of window.words) {
    if (use.contextOf.length === 0 || at === last) continue;
    last = at;
    if (/\w/.test(text[at - 1] ?? '')) continue;
    const rule = index.distinctProviders.get(nameOf(use.text));
    if (rule === undefined) continue;
    const after = at + use.text.length;
    if (!LONG.test(text.slice(after, after + REACH))) continue;
    BESIDE.lastIndex = after;
    const hit = BESIDE.exec(text);
    if (!hit?.indices?.groups?.value) continue;
    const [from, to] = hit.indices.groups.value;
    const value = text.slice(from, to);
    if (!couldBeKey(value, hit[1] !== undefined || TAKES_KEY.test(hit[2] ?? '-'))) continue;
    if (fitsIdOf(index, rule, value)) continue;
    const match: Match = { rule, start: base + from, end: base + to, value, confidence: 'low', doubts: ['weak-value'] };
    found.push(asKnown(match, knownKey(index, rule, text.slice(at, from), value), true));
  }
  return found;
}

function couldBeKey(value: string, said: boolean): boolean {
  if (!said && HEX.test(value)) return false;
  if (value.includes('/') && value.length < NO_PATH) return false;
  return isKeyLike(value) && isLiteral(value);
}
