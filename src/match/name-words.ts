import type { Names } from './names.ts';

/** `dbPassword2`, `DB_PASSWORD` and `db-password` all have the words db and password, in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/([A-Za-z])(\d+)$/, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
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
