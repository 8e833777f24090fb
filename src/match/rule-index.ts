import type { CompiledRule, EngineRules, IndexData, Vocabulary, WordMode, WordUse } from '../model/rule.ts';

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
  readonly fileRules: readonly number[];
  /** Rules of providers, by what variables call them: see rulebook/spoken-names.ts. */
  readonly providers: ReadonlyMap<string, number>;
  /** Some rule is searched for as it stands. */
  readonly searches: boolean;
  /**
   * The rule's pattern, compiled at first use: sticky, since run only where a key may begin it is linear (recheck), and
   * global for a rule with `search`.
   */
  expression(rule: number): RegExp;
  /** The same over a whole text, for the readers: what a rule is tried on. */
  fits(rule: number, text: string): boolean;
  /** The rule's pattern as all that a text says, but for space around it and a byte order mark. */
  whole(rule: number, text: string): RegExpExecArray | null;
}

export function createRuleIndex(rulebook: EngineRules): RuleIndex {
  const { rules } = rulebook;
  const data = rulebook.index ?? indexRules(rules);
  const readerRules = (reader: string) => rules.flatMap((rule, i) => (rule.reader === reader ? [i] : []));
  const uses = data.uses.map(([text, mode, prefixOf, innerOf, contextOf]) => ({
    text,
    mode,
    prefixOf,
    innerOf,
    contextOf,
  }));
  const expressions: RegExp[] = [];
  const whole: RegExp[] = [];
  return {
    rules,
    vocabulary: { words: uses, sentinels: data.sentinelTexts },
    uses,
    sentinels: data.sentinels,
    assignmentRules: readerRules('assignment'),
    urlRules: readerRules('url'),
    fileRules: readerRules('file'),
    providers: new Map(readerRules('name').flatMap((i) => rules[i]!.source.split('|').map((name) => [name, i]))),
    searches: rules.some((rule) => rule.search),
    expression(rule) {
      const { source, flags, search } = rules[rule]!;
      return (expressions[rule] ??= new RegExp(source, `${flags}d${search ? 'g' : 'y'}`));
    },
    fits(rule, text) {
      const { source, flags, reader } = rules[rule]!;
      return (whole[rule] ??= new RegExp(reader === 'url' ? `^(?:${source})$` : source, flags)).test(text);
    },
    whole(rule, text) {
      const { source, flags } = rules[rule]!;
      return (whole[rule] ??= new RegExp(`^[^!-~]{0,8}(${source})\\s{0,8}$`, `${flags}d`)).exec(text);
    },
  };
}

/** What a rule of entry `keyword` is found by. */
function soughtWords({ search, literals, words }: CompiledRule): readonly string[] {
  return search && literals.length > 0 ? literals : words;
}

/** What the index consists of, as plain data: made once at build time for the built-in rules. */
export function indexRules(rules: readonly CompiledRule[]): IndexData {
  const uses = new Map<string, [string, WordMode, number[], number[], number[]]>();
  const sentinels = new Map<string, number[]>();
  const useOf = (text: string, mode: WordMode) => {
    const spelled = mode.startsWith('exact') ? text : text.toLowerCase();
    const key = `${mode} ${spelled}`;
    let use = uses.get(key);
    if (!use) uses.set(key, (use = [spelled, mode, [], [], []]));
    return use;
  };
  const addSentinel = (text: string, rule: number) => {
    const list = sentinels.get(text.toLowerCase()) ?? [];
    sentinels.set(text.toLowerCase(), [...list, rule]);
  };

  rules.forEach((rule, i) => {
    const anyCase = rule.flags.includes('i');
    for (const word of new Set([...rule.words, ...rule.names])) useOf(word, 'any')[4].push(i);
    for (const literal of rule.literals) {
      if (rule.entry === 'sentinel' && isLonger(literal, rule.literals)) continue;
      if (rule.entry === 'inner') useOf(literal, anyCase || rule.search ? 'any' : 'exact')[3].push(i);
      if (rule.entry === 'sentinel') addSentinel(literal, i);
      // A sentinel as a word too: a group of candidates may be closed between it and the end of its key.
      const begins = rule.entry === 'prefix' || (rule.entry === 'sentinel' && rule.reader === null);
      if (begins) useOf(literal, anyCase ? 'any-begins' : 'exact-begins')[2].push(i);
    }
    for (const text of rule.entry === 'keyword' ? soughtWords(rule) : []) addSentinel(text, i);
  });
  return { uses: [...uses.values()], sentinelTexts: [...sentinels.keys()], sentinels: [[], ...sentinels.values()] };
}

/** A beginning that begins with another one leads to nothing that the other does not. */
function isLonger(literal: string, all: readonly string[]): boolean {
  return all.some((other) => other.length < literal.length && literal.startsWith(other));
}
