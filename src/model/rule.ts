import type { Checksum, Confidence, Reader, RotationAdvice, Severity } from './provider.ts';

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
  readonly name: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly source: string;
  readonly flags: string;
  readonly entry: Entry;
  /** Literal beginnings (entry `prefix`, `sentinel`) or literals inside (entry `inner`). */
  readonly literals: readonly string[];
  /** Lower-case context words, env names included. */
  readonly words: readonly string[];
  /** Bytes. */
  readonly within: number;
  readonly contextRequired: boolean;
  readonly entropy: number;
  readonly checksum: Checksum | null;
  readonly pair: { readonly rule: string; readonly lines: number } | null;
  readonly role: 'key' | 'id';
  readonly lowered: 'test-mode' | 'public' | null;
  /** Characters besides letters and digits that the key may end in, so that none of them may follow it. */
  readonly tail: string;
  readonly minLength: number;
  /** Infinity is written as null. */
  readonly maxLength: number | null;
  /** Only a literal counts: references, placeholders and ciphertext are dropped. */
  readonly literal: boolean;
  readonly reader: Reader | null;
  readonly env: readonly string[];
  readonly risk: string;
  readonly rotate: RotationAdvice;
}

export interface RulebookProvider {
  readonly name: string;
  readonly site: string | null;
}

/** All rules, compiled: one JSON file that the main thread and the workers load. */
export interface Rulebook {
  /** SHA-256 of the rules, hex: two rulebooks with one hash find the same. */
  readonly hash: string;
  readonly providers: Readonly<Record<string, RulebookProvider>>;
  readonly rules: readonly CompiledRule[];
}
