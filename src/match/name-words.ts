import type { Names } from './names.ts';

/** `dbPassword2`, `DB_PASSWORD` and `db-password` all have the words db and password, in lower case. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  const lower = name.toLowerCase();
  const digitsFrom = numberAtEnd(name);
  let from = 0;
  let before = 0;
  let next = kindOf(name.charCodeAt(0));
  for (let at = 0; at <= name.length; at++) {
    const kind = next;
    next = kindOf(name.charCodeAt(at + 1));
    const changes = kind === UPPER ? before !== UPPER || next === LOWER : at === digitsFrom;
    if (kind === 0 || changes) {
      if (at > from) words.push(lower.slice(from, at));
      from = kind === 0 ? at + 1 : at;
    }
    before = kind;
  }
  return words;
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

/** 0 for what is no letter or digit. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : 0;
}

/** Where the number begins that a name ends in. */
function numberAtEnd(name: string): number {
  let at = name.length;
  while (at > 0 && kindOf(name.charCodeAt(at - 1)) === DIGIT) at--;
  return at;
}

/** Most words that the name of a provider consists of. */
const MOST_WORDS = 4;

/**
 * What the words of a name, taken together, are listed as: the longest run of them that is. `venice_ai_token` is found
 * under `veniceai`, and `veniceaitoken` too.
 * @param telling words that may be grown together with the one before
 */
export function listedAs(words: readonly string[], list: Names, telling: ReadonlySet<string>): number | undefined {
  let best: number | undefined;
  let length = 0;
  const offer = (run: string) => {
    const listed = run.length > length ? list.get(run) : undefined;
    if (listed === undefined) return;
    best = listed;
    length = run.length;
  };
  const byEnd = byLastLetter(telling);
  words.forEach((_, from) => {
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
      const run = words.slice(from, to).join('');
      offer(run);
      // What is cut off has three letters at least.
      if (run.length <= length + 3) continue;
      for (const word of byEnd.get(run.at(-1)!) ?? []) if (run.endsWith(word)) offer(run.slice(0, -word.length));
    }
  });
  return best;
}

const sorted = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

function byLastLetter(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const known = sorted.get(words);
  if (known) return known;
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(word.at(-1)!, [...(groups.get(word.at(-1)!) ?? []), word]);
  sorted.set(words, groups);
  return groups;
}
