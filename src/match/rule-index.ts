import type { CompiledRule, Rulebook } from '../model/rule.ts';
import type { Vocabulary } from './kernel/tables.ts';

/** What a word stands for: literal beginnings, literals inside, and context, each as places of rules in the rulebook. */
export interface WordUse {
  readonly word: string;
  readonly prefixOf: number[];
  readonly innerOf: number[];
  readonly contextOf: number[];
}

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

/** What may follow a word of three letters. The kernel looks words up by their first four bytes. */
const NEXT = [..."abcdefghijklmnopqrstuvwxyz0123456789_-.:/='\"@ ,;)]}>\n\r\t\\"];

export function createRuleIndex(rulebook: Rulebook): RuleIndex {
  const uses = new Map<string, WordUse>();
  const sentinels = new Map<string, number[]>();
  const prefixes = new Set<string>();
  const useOf = (text: string): WordUse => {
    const word = text.toLowerCase();
    let use = uses.get(word);
    if (!use) uses.set(word, (use = { word, prefixOf: [], innerOf: [], contextOf: [] }));
    return use;
  };
  const addSentinel = (text: string, rule: number) => {
    const list = sentinels.get(text.toLowerCase()) ?? [];
    sentinels.set(text.toLowerCase(), [...list, rule]);
  };

  rulebook.rules.forEach((rule, i) => {
    for (const word of rule.words) useOf(word).contextOf.push(i);
    for (const literal of rule.literals) {
      if (rule.entry === 'prefix') {
        useOf(literal).prefixOf.push(i);
        prefixes.add(literal.toLowerCase());
      } else if (rule.entry === 'sentinel' && rule.reader === null) {
        // As a word too: a group of candidates may be closed between the sentinel and the end of its key.
        useOf(literal).prefixOf.push(i);
        addSentinel(literal, i);
      } else if (rule.entry === 'inner') useOf(literal).innerOf.push(i);
      else if (rule.entry === 'sentinel') addSentinel(literal, i);
    }
    if (rule.entry === 'keyword') for (const word of rule.words) addSentinel(word, i);
  });

  const spelled = [...uses.values()].flatMap((use) =>
    use.word.length > 3 ? [{ text: use.word, use }] : NEXT.map((c) => ({ text: use.word + c, use })),
  );
  const readerRules = (reader: string) => rulebook.rules.flatMap((rule, i) => (rule.reader === reader ? [i] : []));
  const expressions: RegExp[] = [];
  return {
    rules: rulebook.rules,
    vocabulary: {
      words: spelled.map((s) => s.text),
      prefixes: [...prefixes],
      sentinels: [...sentinels.keys()],
    },
    uses: spelled.map((s) => s.use),
    sentinels: [[], ...sentinels.values()],
    assignmentRules: readerRules('assignment'),
    urlRules: readerRules('url'),
    expression(rule) {
      const { source, flags } = rulebook.rules[rule]!;
      return (expressions[rule] ??= new RegExp(source, `${flags}dy`));
    },
  };
}
