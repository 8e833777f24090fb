import type {
  CompiledRule,
  EngineRules,
  IndexData,
  ReadyRules,
  Sentinel,
  Vocabulary,
  WordMode,
} from '../model/rule.ts';
import { leastOf, mayDrift, mayDriftNamed } from './drift.ts';
import { LONGEST_LEAST } from './kernel/assembly/layout.ts';
import { keyPaths } from './key-paths.ts';
import { eitherOf, type Names, namesIn } from './names.ts';

/** The rulebook, arranged for the engine. */
export interface RuleIndex extends Pick<ReadyRules, 'use' | 'uses' | 'sentinels' | 'sentinelTexts'> {
  /** By place. */
  rule(place: number): CompiledRule;
  /** All of them: asked for where something was found, or is to be explained. */
  readonly rules: readonly CompiledRule[];
  readonly vocabulary: Vocabulary;
  readonly assignmentRules: readonly number[];
  readonly urlRules: readonly number[];
  readonly fileRules: readonly number[];
  /** Those whose form tells without a word near it. */
  readonly shapeRules: readonly number[];
  /** Rules of providers, by what variables call them: see rulebook/spoken-names.ts. */
  readonly providers: Names;
  /** Those of them that are no ordinary words: what a word that stands before a name may mean. */
  readonly distinctProviders: Names;
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
  const ready = rulebook.ready ?? makeReady(rulebook.rules);
  const { rules, use, uses, sentinels, sentinelTexts, spokenNames, readers } = ready;
  const rule = (place: number) => rules.at(place)!;
  const expressions: RegExp[] = [];
  const whole: RegExp[] = [];
  const [distinct = '', ordinary = ''] = spokenNames.split('\n\n');
  const distinctProviders = namesIn(distinct);
  return {
    rule,
    use,
    uses,
    sentinels,
    sentinelTexts,
    get rules() {
      return rulebook.rules;
    },
    get vocabulary() {
      return { words: uses(), sentinels: sentinelsOf({ sentinelTexts, sentinels }, rulebook.rules) };
    },
    assignmentRules: readers.assignment ?? [],
    urlRules: readers.url ?? [],
    fileRules: readers.file ?? [],
    shapeRules: readers.shape ?? [],
    providers: eitherOf(distinctProviders, namesIn(ordinary)),
    distinctProviders,
    // No built-in rule is.
    searches: !rulebook.ready && rulebook.rules.some(({ search }) => search),
    expression(place) {
      const { source, flags, search } = rule(place);
      return (expressions[place] ??= new RegExp(source, `${flags}d${search ? 'g' : 'y'}`));
    },
    fits(place, text) {
      const { source, flags, reader } = rule(place);
      return (whole[place] ??= new RegExp(reader === 'url' ? `^(?:${source})$` : source, flags)).test(text);
    },
    whole(place, text) {
      const { source, flags } = rule(place);
      return (whole[place] ??= new RegExp(`^(?:\xef\xbb\xbf|[\0- ]){0,8}(${source})\\s{0,8}$`, `${flags}d`)).exec(text);
    },
  };
}

/** What the kernel searches all bytes for. */
export function sentinelsOf(
  { sentinelTexts, sentinels }: Pick<IndexData, 'sentinelTexts' | 'sentinels'>,
  rules: readonly CompiledRule[],
): Sentinel[] {
  const isBeginning = (place: number) => {
    const { entry, reader, search } = rules[place]!;
    return entry === 'sentinel' && reader === null && !search;
  };
  return sentinelTexts.map((text, i) => {
    const begins = sentinels[i + 1]!.every(isBeginning);
    const led = sentinels[i + 1]!.map((place) => rules[place]!);
    const follows = led.flatMap((rule) => rule.follows ?? []);
    const marks = { text, begins: begins && !text.startsWith('\n') };
    const isForm = led.every(({ reader }) => reader === 'form');
    if (!(begins || isForm) || follows.length < led.length) return marks;
    const drifts =
      begins && led.some((rule) => rule.literals.some((one) => one.toLowerCase() === text && mayDrift(rule, one)));
    return { ...marks, follows, drifts };
  });
}

function makeReady(rules: readonly CompiledRule[]): Omit<ReadyRules, 'facts'> {
  const { uses, ...lists } = indexRules(rules);
  return { ...lists, count: rules.length, rules, use: (id) => uses[id]!, uses: () => uses };
}

/** What a rule of entry `keyword` is found by. */
function soughtWords({ search, literals, words }: CompiledRule): readonly string[] {
  return search && literals.length > 0 ? literals : words;
}

/** What the index consists of, as plain data: made once at build time for the built-in rules. */
export function indexRules(rules: readonly CompiledRule[]): IndexData {
  const uses = new Map<string, Collected>();
  const sentinels = new Map<string, number[]>();
  const useOf = (text: string, mode: WordMode) => {
    const spelled = mode.startsWith('exact') ? text : text.toLowerCase();
    const key = `${mode} ${spelled}`;
    let use = uses.get(key);
    if (!use)
      uses.set(key, (use = { text: spelled, mode, least: 0, prefixOf: [], innerOf: [], contextOf: [], besideOf: [] }));
    return use;
  };
  const addSentinel = (text: string, rule: number) => {
    const list = sentinels.get(text.toLowerCase()) ?? [];
    sentinels.set(text.toLowerCase(), [...list, rule]);
  };

  rules.forEach((rule, i) => {
    const anyCase = rule.flags.includes('i');
    const near = rule.entry === 'context' ? 'contextOf' : 'besideOf';
    for (const word of new Set([...rule.words, ...rule.names])) useOf(word, 'any')[near].push(i);
    for (const literal of rule.literals) {
      if (rule.entry === 'sentinel' && isLonger(literal, rule.literals)) continue;
      if (rule.entry === 'inner') useOf(literal, anyCase || rule.search ? 'any' : 'exact').innerOf.push(i);
      if (rule.entry === 'sentinel') addSentinel(literal, i);
      // A sentinel as a word too: a group of candidates may be closed between it and the end of its key.
      const begins = rule.entry === 'prefix' || (rule.entry === 'sentinel' && rule.reader === null);
      if (!begins) continue;
      const use = useOf(literal, anyCase ? 'any-begins' : 'exact-begins');
      const least = leastOf(rule, literal);
      use.least = use.prefixOf.length === 0 ? least : Math.min(use.least, least);
      use.prefixOf.push(i);
    }
    for (const text of rule.entry === 'keyword' ? soughtWords(rule) : []) addSentinel(text, i);
  });
  const readers: Record<string, number[]> = {};
  for (const [i, rule] of rules.entries()) {
    if (rule.reader) (readers[rule.reader] ??= []).push(i);
    else if (rule.tells) (readers.shape ??= []).push(i);
  }
  const names = spokenNames((readers.name ?? []).map((i) => [i, rules[i]!.source]));
  const distinct = namesIn(names.split('\n\n')[0]!);
  for (const use of uses.values()) {
    if (use.mode.endsWith('begins')) continue;
    // What stands behind a provider's name, or begins as its keys do, may have no form that is known.
    const isName = use.contextOf.length > 0 && distinct.get(nameOf(use.text)) !== undefined;
    const isOpen = isName || use.besideOf.some((i) => mayDriftNamed(rules[i]!));
    use.least = isOpen ? 0 : leastRun([...use.innerOf, ...use.contextOf].map((i) => rules[i]!));
  }
  return {
    uses: [...uses.values()],
    sentinelTexts: [...sentinels.keys()],
    sentinels: [[], ...sentinels.values()],
    readers,
    keyPaths: keyPaths(rules),
    spokenNames: names,
  };
}

/** As providers are called among the names: of a word. */
export function nameOf(word: string): string {
  return word.replace(/[_-]/g, '');
}

/** Token characters in a row that some key of the rules needs; more than there can be for none. */
function leastRun(rules: readonly CompiledRule[]): number {
  const runs = rules.map(({ run = 0 }) => Math.min(run, LONGEST_LEAST));
  return Math.min(LONGEST_LEAST + 1, ...runs);
}

/** @param sources of what reads names, by rule: names between `|`, ordinary words among them behind `||` */
function spokenNames(sources: readonly (readonly [number, string])[]): string {
  const lists = [0, 1].map((part) => {
    const pairs = sources.flatMap(([i, source]) => {
      const names = source.split('||')[part]?.match(/[^|]+/g) ?? [];
      return names.map((name) => [name, i] as const);
    });
    return [...new Map(pairs)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, i]) => `${name} ${i}`)
      .join('\n');
  });
  return lists.join('\n\n');
}

interface Collected {
  readonly text: string;
  readonly mode: WordMode;
  least: number;
  readonly prefixOf: number[];
  readonly innerOf: number[];
  readonly contextOf: number[];
  readonly besideOf: number[];
}

/** A beginning that begins with another one leads to nothing that the other does not. */
function isLonger(literal: string, all: readonly string[]): boolean {
  return all.some((other) => other.length < literal.length && literal.startsWith(other));
}
