import type { CompiledRule, EngineRules, IndexData, Vocabulary, WordUse } from '../model/rule.ts';

/** The rulebook, arranged for the engine. */
export interface RuleIndex {
  readonly rules: readonly CompiledRule[];
  readonly vocabulary: Vocabulary;
  /** By word id of the kernel's records. */
  readonly uses: readonly WordUse[];
  /** By sentinel id of the kernel's records; place 0 is the address sentinel. */
  readonly sentinels: readonly (readonly number[])[];
  readonly assignmentRules: readonly number[];
  readonly urlRules: readonly number[];
  /** The rule's pattern, sticky, compiled at first use. Run only where a key may begin, it is linear (recheck). */
  expression(rule: number): RegExp;
}

export function createRuleIndex(rulebook: EngineRules): RuleIndex {
  const { rules } = rulebook;
  const data = rulebook.index ?? indexRules(rules);
  const readerRules = (reader: string) => rules.flatMap((rule, i) => (rule.reader === reader ? [i] : []));
  const expressions: RegExp[] = [];
  return {
    rules,
    vocabulary: { words: data.uses.map(([word]) => word), prefixes: data.prefixes, sentinels: data.sentinelTexts },
    uses: data.uses.map(([word, prefixOf, innerOf, contextOf]) => ({ word, prefixOf, innerOf, contextOf })),
    sentinels: data.sentinels,
    assignmentRules: readerRules('assignment'),
    urlRules: readerRules('url'),
    expression(rule) {
      const { source, flags } = rules[rule]!;
      return (expressions[rule] ??= new RegExp(source, `${flags}dy`));
    },
  };
}

/** What the index consists of, as plain data: made once at build time for the built-in rules. */
export function indexRules(rules: readonly CompiledRule[]): IndexData {
  const uses = new Map<string, [string, number[], number[], number[]]>();
  const sentinels = new Map<string, number[]>();
  const prefixes = new Set<string>();
  const useOf = (text: string) => {
    const word = text.toLowerCase();
    let use = uses.get(word);
    if (!use) uses.set(word, (use = [word, [], [], []]));
    return use;
  };
  const addSentinel = (text: string, rule: number) => {
    const list = sentinels.get(text.toLowerCase()) ?? [];
    sentinels.set(text.toLowerCase(), [...list, rule]);
  };

  rules.forEach((rule, i) => {
    for (const word of rule.words) useOf(word)[3].push(i);
    for (const literal of rule.literals) {
      if (rule.entry === 'prefix') {
        useOf(literal)[1].push(i);
        prefixes.add(literal.toLowerCase());
      } else if (rule.entry === 'sentinel' && rule.reader === null) {
        // As a word too: a group of candidates may be closed between the sentinel and the end of its key.
        useOf(literal)[1].push(i);
        addSentinel(literal, i);
      } else if (rule.entry === 'inner') useOf(literal)[2].push(i);
      else if (rule.entry === 'sentinel') addSentinel(literal, i);
    }
    if (rule.entry === 'keyword') for (const word of rule.words) addSentinel(word, i);
  });
  return {
    uses: [...uses.values()],
    prefixes: [...prefixes],
    sentinelTexts: [...sentinels.keys()],
    sentinels: [[], ...sentinels.values()],
  };
}
