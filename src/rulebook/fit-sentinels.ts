import type { CompiledRule } from '../model/rule.ts';
import { analyse } from './analyse.ts';
import { TOKEN_RUN } from './compile.ts';

/** Texts that the kernel can search for in all bytes, less what it searches for anyway. */
const MOST_SENTINELS = 240;

/**
 * Lets rules come in by the words around token runs once there is no room to search for their literals in all bytes.
 * @param sought texts that are searched for already; what the rules add goes in as well
 * @returns the rules that fit, each with its entry, and the ids of those that neither way leads to
 */
export function fitSentinels(
  rules: readonly CompiledRule[],
  sought: Set<string>,
): { rules: readonly CompiledRule[]; left: readonly string[] } {
  const left: string[] = [];
  const fitted = rules.flatMap((rule) => {
    const texts = textsOf(rule).filter((text) => !sought.has(text));
    if (sought.size + texts.length <= MOST_SENTINELS) {
      for (const text of texts) sought.add(text);
      return [rule];
    }
    const runs = analyse(rule.source, rule.flags).run >= TOKEN_RUN;
    if (rule.search && runs && rule.literals.length > 0) return [{ ...rule, entry: 'inner' as const }];
    left.push(rule.id);
    return [];
  });
  return { rules: fitted, left };
}

function textsOf({ entry, search, literals, words }: CompiledRule): readonly string[] {
  if (entry === 'sentinel') return literals.map((text) => text.toLowerCase());
  if (entry !== 'keyword') return [];
  return search && literals.length > 0 ? literals : words;
}
