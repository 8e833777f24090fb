import { NAMED_AFTER, NEUTRAL, NOT_SECRET_KEYS, TELLING } from '../name-strength.ts';
import * as layout from './assembly/layout.ts';

const KINDS = [
  [TELLING, layout.TELLS],
  [NEUTRAL, layout.NEUTRAL],
  [NAMED_AFTER, layout.NAMES_AFTER],
  [NOT_SECRET_KEYS, layout.NO_SECRETS],
] as const;

/** Writes the words that names end in, as ../name-strength.ts has them, where assembly/name-end.ts looks them up. */
export function writeNameWords(view: DataView): void {
  const kinds = new Map<string, number>();
  for (const [words, kind] of KINDS) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  for (const [word, kind] of kinds) {
    const hash = hashOf(word);
    const entry = (hash & ~255) | kind;
    let slot = hash & (layout.SLOTS - 1);
    while (view.getInt32(layout.NAME_WORDS + slot * 4, true) !== 0) slot = (slot + 1) & (layout.SLOTS - 1);
    view.setInt32(layout.NAME_WORDS + slot * 4, entry, true);
  }
}

/** The same as the kernel's own: from the last letter to the first. */
function hashOf(word: string): number {
  let hash = 0;
  for (let i = word.length - 1; i >= 0; i--) hash = (hash * 31 + word.charCodeAt(i)) | 0;
  return hash;
}
