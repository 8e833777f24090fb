import type { CompiledRule } from '../model/rule.ts';
import { analyse } from './analyse.ts';
import { holdsRun } from './compile.ts';

/** Texts of the user's rules that are searched for in all bytes, at most: each of them costs time in every scan. */
const ROOM = 200;
/** As many as the kernel has room for, less what it searches for anyway. */
const MOST_SENTINELS = 1000;
/** A shorter literal counts only as a whole part of a name when it is looked up around a run. */
const LONG_LITERAL = 5;

/**
 * Lets rules come in by the words around token runs when there is no room to search for the literals of all of them in
 * all bytes: first those whose keys hold such a run anyway.
 * @param sought texts that are searched for already
 * @returns the rules that fit, each with its entry, and the ids of those that neither way leads to
 */
export function fitSentinels(
  rules: readonly CompiledRule[],
  sought: ReadonlySet<string>,
): { rules: readonly CompiledRule[]; left: readonly string[] } {
  const all = new Set([...sought, ...rules.flatMap(textsOf)]);
  const most = Math.min(MOST_SENTINELS, sought.size + ROOM);
  if (all.size <= most) return { rules, left: [] };
  const taken = new Set(sought);
  const left: string[] = [];
  const fits = (rule: CompiledRule) => {
    const texts = textsOf(rule).filter((text) => !taken.has(text));
    if (taken.size + texts.length > most) return false;
    for (const text of texts) taken.add(text);
    return true;
  };
  const fitted = rules.flatMap((rule) => {
    const runs = rule.search === true && rule.literals.length > 0 && holdsRun(analyse(rule.source, rule.flags));
    if (runs && rule.literals.every((text) => text.length >= LONG_LITERAL)) return [aroundRuns(rule)];
    if (fits(rule)) return [rule];
    if (runs) return [aroundRuns(rule)];
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

function aroundRuns(rule: CompiledRule): CompiledRule {
  return { ...rule, entry: 'inner' };
}
