import type { Doubt } from './match.ts';
import type { Origin } from './origin.ts';
import type { Confidence, Severity } from './provider.ts';
import type { CompiledRule, RuleFacts } from './rule.ts';
import type { Secret } from './secret.ts';
import type { Verdict } from './verdict.ts';

/** A match with its place in the original bytes, as it leaves the engine. Holds the raw value: never printed. */
export interface LocatedMatch {
  readonly origin: Origin;
  /** Place of the rule in the rulebook. */
  readonly rule: number;
  readonly value: string;
  readonly confidence: Confidence;
  readonly doubts: readonly Doubt[];
  /** From 1; of the first byte. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** Byte range in the original file or blob; end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Entry of the container that the origin is, as `inner.zip!conf/.env`; positions are then those of the entry. */
  readonly inside?: string;
  /** How it was decoded, outermost first; positions are those of the encoded text. */
  readonly chain?: readonly string[];
}

/** One occurrence of a secret. */
export interface Place {
  /** With `/`, relative to the root of what was scanned; `-` for stdin; null for an object that no path leads to. */
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The oldest commit that has it at this path; null when it is not committed, or no history was read. */
  readonly commit: string | null;
  /** `Name <mail>` of that commit, and its author date, ISO 8601. */
  readonly author: string | null;
  readonly date: string | null;
  /** It is in the tree of HEAD at this path; null when that is not known. */
  readonly atHead: boolean | null;
  /** How it was decoded, outermost first. */
  readonly chain: readonly string[];
}

/** One secret with every place it occurs. */
export interface Finding {
  /** Follows from the value and the kind of key alone: the same on every machine and in every history. 16 hex digits. */
  readonly id: string;
  readonly rule: CompiledRule;
  readonly facts: RuleFacts;
  /** Other rules that took the same bytes for theirs. */
  readonly aliases: readonly string[];
  readonly secret: Secret;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly doubts: readonly Doubt[];
  /** At or above the gate. */
  readonly blocks: boolean;
  readonly verdict: Verdict;
  /** The other half of the credential, where one stands near. */
  readonly pairedWith: { readonly rule: string; readonly secret: Secret } | null;
  readonly places: readonly Place[];
}

export type Gate = Confidence;
