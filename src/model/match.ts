import type { Confidence } from './provider.ts';

/** What lowered a match, or what it lacks. Each says why a match does not block. */
export type Doubt =
  | 'no-context'
  | 'wrong-checksum'
  | 'dummy'
  | 'unexpected-length'
  | 'test-mode'
  | 'public'
  | 'encrypted'
  | 'truncated'
  | 'weak-value';

/** A word that binds a rule to a hit. */
export interface NearWord {
  /**
   * `name`: it is part of the name that the hit is assigned to, or stands right before it; `text`: it stands elsewhere;
   * `common`: wherever it stands, it says what the hit is, not whose (`secret_access_key`).
   */
  readonly binds: 'name' | 'text' | 'common';
  /** Bytes between it, or the name that it is part of, and the hit. */
  readonly distance: number;
  /** In characters. */
  readonly length: number;
}

/** A rule's hit in a chunk: no I/O, no policy. */
export interface Match {
  /** Place of the rule in the rulebook. */
  readonly rule: number;
  /** Range of the secret in the chunk, in bytes; end is exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * The secret, one character a byte. Not always the bytes of the range: of a private key it is the body without line
   * breaks and quotes, so that one key has one value however it is embedded.
   */
  readonly value: string;
  readonly confidence: Confidence;
  readonly doubts: readonly Doubt[];
  /** Regular expressions, as in a Filter: where the path fits one, the match does not count. Left out when there are none. */
  readonly unless?: readonly string[];
  /** Of a rule that only a word binds to its hits, the nearest one. Left out for all others. */
  readonly word?: NearWord;
  /** What its check needs of the text around, by name; left out where the rule wants none. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Names of those of `beside` that the form of the text binds to the secret. */
  readonly bound?: readonly string[];
  /** Assigned to a name that says no more than that it is a key, in a text that does not say whose: the path of its file may. */
  readonly unowned?: true;
  /** The whole address in which the secret is the password; left out where it is none. Holds the secret: never printed. */
  readonly address?: string;
}
