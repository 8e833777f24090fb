import type { LocatedMatch } from '../../model/finding.ts';
import type { EngineRules } from '../../model/rule.ts';
import { GROWN_BEHIND } from '../name-strength.ts';
import { listedAs, wordsOf } from '../name-words.ts';
import { createRuleIndex, type RuleIndex } from '../rule-index.ts';
import { knownKey } from './known-key.ts';
import { asKnown } from './owned-by.ts';

/** So many parts of a path are read, from its end on: `services/finnhub/src/client.ts`. */
const PARTS = 4;

/** A file that explains others, and not of the provider of that name. */
const README = /^readme(?=\.|$)/i;

/**
 * Tells of what stands at a path, and of which nothing in the text says whose it is, that it is a key of the provider that the file
 * or a folder around it is called like; as it was where that says nothing.
 */
export function createPathOwner(rulebook: EngineRules): (match: LocatedMatch, path: string) => LocatedMatch {
  let index: RuleIndex | undefined;
  return (match, path) => {
    index ??= createRuleIndex(rulebook);
    for (const part of path.split(/[\\/]/).slice(-PARTS).reverse()) {
      const owner = listedAs(wordsOf(part.replace(README, '')), index.distinctProviders, GROWN_BEHIND);
      if (owner === undefined) continue;
      return asKnown({ ...match, rule: owner }, knownKey(index, owner, '', match.value), false);
    }
    return match;
  };
}
