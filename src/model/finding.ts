import type { Directive } from './directive.ts';
import type { Doubt, NearWord } from './match.ts';
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
  /** The address in which it is the password. */
  readonly address?: string;
  /** See Match. */
  readonly word?: NearWord;
  /** See Match. */
  readonly beside?: Readonly<Record<string, string>>;
  /** See Match. */
  readonly bound?: readonly string[];
  /** See Match. */
  readonly unowned?: true;
  /** From 1; of the first byte. 0 when it is not known yet, as in a version of a file that was not read whole. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count; 0 as above. */
  readonly column: number;
  /** Byte range in the original file or blob; end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Entry of the container that the origin is, as `inner.zip!conf/.env`; positions are then those of the entry. */
  readonly inside?: string;
  /** Number of the text that it lies in among those of the container: several may go by one name. */
  readonly text?: number;
  /** How it was decoded, outermost first; positions are those of the encoded text. */
  readonly chain?: readonly string[];
  /** See Match. */
  readonly unless?: readonly string[];
  /** Comments near it that accept it, or were meant to. */
  readonly directives?: readonly Directive[];
  /**
   * Where else in the text the same match stands, and nothing else with it but what stands with this one: see `placesAgain`.
   * Left out where it stands there once.
   */
  readonly again?: readonly Uint32Array[];
  /** Where it lies in the decoded text, which has a number of its own within the origin. */
  readonly decoded?: { readonly text: number; readonly start: number; readonly end: number };
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
  /** `Name <mail>` of that commit, and its author date, ISO 8601; null also where the commit does not tell. */
  readonly author: string | null;
  readonly date: string | null;
  /** It is in the tree of HEAD at this path; null when that is not known. */
  readonly atHead: boolean | null;
  /** How it was decoded, outermost first. */
  readonly chain: readonly string[];
  /** What of the repository it is, where that is no content of a file. */
  readonly part?: PlacePart;
  /** What leads to it in the history; of several, the first of this order. */
  readonly reach?: Reach;
  /** Short names of the branches, tags and other refs whose history holds it. */
  readonly refs?: readonly string[];
  /** Who took it away from HEAD at this path, or, where HEAD never had it, from a branch; null when it is still there. */
  readonly removed?: { readonly commit: string; readonly date: string | null } | null;
  /** Author date of the newest commit that brought a version which has it. */
  readonly lastSeen?: string | null;
  /** Who owns the file that is there now, as CODEOWNERS says: users, teams, mail addresses. Only of an audit of a work tree. */
  readonly owners?: readonly string[];
  /** On a line that the scanned change adds; left out where no change is scanned. */
  readonly added?: boolean;
}

export type PlacePart =
  | 'commit message'
  | 'commit author'
  | 'commit header'
  | 'tag message'
  | 'tag author'
  | 'tag header'
  | 'file name'
  | 'ref name';

export const REACHES = [
  'branch',
  'tag',
  'remote branch',
  'note',
  'stash',
  'other ref',
  'index or work tree',
  'reflog',
  'unreachable',
] as const;
export type Reach = (typeof REACHES)[number];

/** Places in order: an array of them, but where they are too many to be an object each. */
export interface Places extends Iterable<Place> {
  readonly length: number;
  at(place: number): Place | undefined;
  some(fits: (place: Place) => unknown): boolean;
  every(fits: (place: Place) => unknown): boolean;
  find(fits: (place: Place) => unknown): Place | undefined;
  filter(fits: (place: Place) => unknown): Place[];
  map<T>(make: (place: Place) => T): T[];
  slice(from?: number, to?: number): Place[];
}

/** Those that are too many. */
export interface Packed extends Places {
  /** The same in order. */
  sorted(): Packed;
  /** The same, of which more or less is said. @param make leaves alone where in its text a place is, and does not ask for it */
  with(make: (place: Place) => Place): Packed;
}

export function isPacked(places: Places): places is Packed {
  return 'sorted' in places;
}

/** @param make see Packed.with */
export function withEach(places: Places, make: (place: Place) => Place): Places {
  return isPacked(places) ? places.with(make) : places.map(make);
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
  /** True when the scanned change adds nothing to it: it stood there before, and does not block. */
  readonly alreadyCommitted?: boolean;
  readonly verdict: Verdict;
  /** The other half of the credential, where one stands near. */
  readonly pairedWith: OtherHalf | null;
  /** Other values that a check needs, by the name that its rule gives them: a tenant, a host. No secrets. */
  readonly parts: Readonly<Record<string, KeyPart>>;
  /** The addresses in which it is the password, each once; they hold it. */
  readonly addresses: readonly Secret[];
  readonly places: Places;
}

export interface OtherHalf {
  readonly rule: string;
  readonly secret: Secret;
  /** They can only belong to one another: side by side wherever both stand, and no other of either kind near. */
  readonly together: boolean;
}

export interface KeyPart {
  readonly secret: Secret;
  /** It can only belong to the key: the form of the text binds them, and no other of either kind is near. */
  readonly together: boolean;
}

/** What blocks: keys that their provider says are active, findings of at least a confidence, or all. */
export type Gate = 'active' | Confidence | 'any';
