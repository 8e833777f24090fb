import { Buffer } from 'node:buffer';
import type { Match } from '../../model/match.ts';
import { judge } from '../judge.ts';
import type { RuleIndex } from '../rule-index.ts';
import { knownByShape } from './known-key.ts';
import { asKnown } from './owned-by.ts';

/** Most bytes of a file that may be a key as a whole. */
export const LONGEST_FILE = 256;

/** Files that hold a key and nothing else. What is one at all, only the path tells: see finding/score-place.ts. */
export function readSmallFile(bytes: Uint8Array, index: RuleIndex): Match[] {
  if (bytes.length > LONGEST_FILE) return [];
  const text = Buffer.from(bytes).toString('latin1');
  return index.fileRules.flatMap((i) => {
    const hit = index.whole(i, text);
    if (!hit) return [];
    const [from, to] = hit.indices?.groups?.secret ?? hit.indices![1]!;
    const value = text.slice(from, to);
    const match = judge(
      { rule: i, start: from, end: to, value, groups: hit.groups ?? {}, near: 'context' },
      index.rule(i),
    );
    if (!match) return [];
    const known = index.rule(i).id === 'generic.alone' ? knownByShape(index, value) : undefined;
    return known ? [match, asKnown({ ...match, rule: known.rule, confidence: 'medium' }, known, false)] : [match];
  });
}
