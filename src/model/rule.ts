import type { Check, Revoke } from './check.ts';
import type { Checksum, Confidence, Filter, Reader, RotationAdvice, Severity } from './provider.ts';

/**
 * How a rule comes in, derived from its pattern:
 * - `prefix`: a literal beginning, found among the words around a token run
 * - `sentinel`: a literal beginning that need not lie near a token run, searched for in all bytes
 * - `inner`: a literal inside the key, found among the words around a token run
 * - `context`: a token run with a context word near it
 * - `keyword`: nothing to hold on to but its context words, searched for in all bytes (slower)
 * - `reader`: a named reader of `match/reader/`
 */
export type Entry = 'prefix' | 'sentinel' | 'inner' | 'context' | 'keyword' | 'reader';

/** A key rule as the engine loads it: plain JSON. */
export interface CompiledRule {
  /** `<provider>.<key>` */
  readonly id: string;
  readonly provider: string;
  /** A form that many services share, such as a web token or a header: whoever names the service says more. */
  readonly isFormat: boolean;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly source: string;
  readonly flags: string;
  readonly entry: Entry;
  /**
   * Literal beginnings (entry `prefix`, `sentinel`; of `context` and `keyword` those not worth looking for) or literals
   * inside (entry `inner`). Of a rule with `search`, in lower case, those one of which stands in every match.
   */
  readonly literals: readonly string[];
  /** Lower-case context words, env names included. */
  readonly words: readonly string[];
  /**
   * What variables call the provider, where a word of its context is required: right beside a key they stand for one, but
   * leave it unsure.
   */
  readonly names: readonly string[];
  /** Bytes. */
  readonly within: number;
  readonly contextRequired: boolean;
  /** See KeyRule. Left out where it is not so. */
  readonly tells?: true;
  /** Files that hold such keys: an expression for their paths, and whether it is no such key elsewhere. */
  readonly paths: { readonly source: string; readonly required: boolean } | null;
  readonly entropy: number;
  readonly checksum: Checksum | null;
  /** What a check needs of the text around, by name: expressions. Left out where there is none. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Left out where the address in which the key stands is not needed. */
  readonly inAddress?: true;
  readonly pair: {
    readonly rule: string;
    readonly lines: number;
    /** Rules of further parts, by name; left out where there are none. */
    readonly also?: Readonly<Record<string, string>>;
  } | null;
  readonly role: 'key' | 'id';
  readonly lowered: 'test-mode' | 'public' | null;
  /** Characters besides letters and digits that the key may end in, so that none of them may follow it. */
  readonly tail: string;
  /** How many characters of `A-Za-z0-9_.+/=-` everything that fits the pattern begins with; left out for none. */
  readonly lead?: number;
  /**
   * Of a rule of entry `context` or `inner`, how many characters of `A-Za-z0-9_-` in a row all that fits has, 16 or more; left
   * out where it has fewer.
   */
  readonly run?: number;
  /** Of a rule of entry `sentinel`, which characters may stand behind its literals, see rulebook/follow-sets.ts; left out where any may. */
  readonly follows?: string;
  readonly minLength: number;
  /** Infinity is written as null. */
  readonly maxLength: number | null;
  /** Only a literal counts: references, placeholders and ciphertext are dropped. */
  readonly literal: boolean;
  /** `name`: no key of a known kind, but what is assigned to a variable that is called like the provider. */
  readonly reader: Reader | 'name' | null;
  /** See KeyRule: no built-in rule has any of these. */
  readonly search?: true;
  /** Of a rule with `search`: an upper bound on the ways through its pattern that a text leaves open at once. */
  readonly ways?: number;
  readonly filter?: Filter;
}

/** What people want to know of a rule. The engine does without, so it is loaded only when there is something to say. */
export interface RuleFacts {
  /** Kind of key, with the provider's name. */
  readonly name: string;
  readonly risk: string;
  readonly env: readonly string[];
  readonly rotation: RotationAdvice;
  /** When and why such keys came to open nothing any more: `2024-03, closed in favour of …`. */
  readonly retired?: string;
  /** Its provider can be asked whether such a key still works. */
  readonly checked?: true;
}

export interface RulebookProvider {
  readonly name: string;
  readonly site: string | null;
  /** Where the facts about its keys come from. */
  readonly sources: readonly string[];
}

/** How a provider's keys are checked and revoked. `keys` are full ids of rules, and never left out. */
export interface ProviderCalls {
  readonly checks: readonly (Check & { readonly keys: readonly string[] })[];
  readonly revoke: readonly (Revoke & { readonly keys: readonly string[] })[];
  /** Why there is no check, by full ids of rules. */
  readonly noCheck: Readonly<Record<string, string>>;
}

/** Where a word counts: in which case, and whether only where a key may begin. */
export type WordMode = 'any' | 'exact' | 'any-begins' | 'exact-begins';

/** A word that the kernel looks up around candidates, and what it stands for, each as places of rules in the rulebook. */
export interface WordUse {
  /** 3 characters or longer; lower case unless exact. */
  readonly text: string;
  readonly mode: WordMode;
  readonly prefixOf: readonly number[];
  /**
   * Of what counts only where a key may begin: in fewer characters of `A-Za-z0-9_.+/=-`, its own among them, no key begins so.
   * Of other words: where no run of so many characters stands near, it leads to nothing. 0 where neither can be told.
   */
  readonly least: number;
  readonly innerOf: readonly number[];
  /** Rules that are tried wherever one of their words stands. */
  readonly contextOf: readonly number[];
  /** Rules that come in by something else, whose context it is all the same. */
  readonly besideOf: readonly number[];
}

/** What the kernel is to look for. */
export interface Vocabulary {
  /** The place in the list is the id in the kernel's records. */
  readonly words: readonly (Pick<WordUse, 'text' | 'mode'> & Partial<Pick<WordUse, 'least'>>)[];
  /** Searched for in all bytes; the place in the list plus 1 is the id in the kernel's records. */
  readonly sentinels: readonly Sentinel[];
}

export interface Sentinel {
  /** Lower case; any case is found. */
  readonly text: string;
  /** It is nothing but the beginning of keys: of no interest behind a letter or digit. */
  readonly begins: boolean;
  /** As the rules have it, for each rule that it leads to; left out where anything may follow. */
  readonly follows?: readonly string[];
  /** Or a key of another length may follow. */
  readonly drifts?: boolean;
}

/** What is to be known of all rules at once. */
export interface IndexLists {
  readonly sentinelTexts: readonly string[];
  /** By sentinel id of the kernel's records, places of rules; place 0 is the address sentinel. */
  readonly sentinels: readonly (readonly number[])[];
  /** Places of the rules of each reader; `shape`: of those whose form tells by itself. */
  readonly readers: Readonly<Partial<Record<Reader | 'name' | 'shape', readonly number[]>>>;
  /** Of files that may be a key as a whole: an expression for their paths, or nothing. */
  readonly keyPaths: string;
  /**
   * What variables call providers: on each line a name and the place of the provider's rule, sorted; those that are ordinary
   * words behind an empty line, sorted too. As one text, since most scans do not ask.
   */
  readonly spokenNames: string;
}

/** The rules, arranged for the engine. */
export interface IndexData extends IndexLists {
  /** By word id of the kernel's records. */
  readonly uses: readonly WordUse[];
}

/** The rules as the engine needs them. */
export interface EngineRules {
  readonly rules: readonly CompiledRule[];
  /** Of the built-in rules alone; left out when the user's rules are added. */
  readonly ready?: ReadyRules;
  /** The kernel's tables for rules to which the user's were added. */
  readonly tables?: Uint8Array;
}

/** A list of which parts are asked for, by their places, rather than all. */
export interface ByPlace<T> {
  at(place: number): T | undefined;
}

/** What it finds, it finds by its name or its form alone, as no single provider's key is. */
export function isGuess({ reader }: CompiledRule): boolean {
  return reader === 'assignment' || reader === 'form' || reader === 'name' || reader === 'url';
}

/** The rules, without parsing those of the built-in ones that nobody asks for. */
export function rulesOf(rulebook: EngineRules): ByPlace<CompiledRule> {
  // Not taken apart in the head: to ask for `rules` parses them.
  return rulebook.ready?.rules ?? rulebook.rules;
}

/** Rules that were arranged at build time. Each is parsed when it is asked for: most scans need few. */
export interface ReadyRules extends IndexLists {
  /** Number of rules. */
  readonly count: number;
  readonly rules: ByPlace<CompiledRule>;
  /** By place of the rule. */
  readonly facts: ByPlace<RuleFacts>;
  /** By word id of the kernel's records. */
  use(id: number): WordUse;
  uses(): readonly WordUse[];
}

/** All rules, compiled. */
export interface Rulebook extends EngineRules {
  /** SHA-256 of the rules, hex. */
  readonly hash: string;
  /** SHA-256 of the sources that a result comes of, hex, where the build made it: with equal hashes of both the same is told. */
  readonly engine?: string;
  /** By place of the rule. */
  readonly facts: readonly RuleFacts[];
  readonly providers: Readonly<Record<string, RulebookProvider>>;
  /** By provider. Loaded only when a key is to be checked or revoked. */
  readonly calls: Readonly<Record<string, ProviderCalls>>;
  /** The user's files whose rules are among them, in their order. */
  readonly files?: readonly RuleFile[];
}

/** A file of the user's, and how many rules came from it. */
export interface RuleFile {
  readonly path: string;
  readonly rules: number;
}
