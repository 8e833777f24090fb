/**
 * A provider as its file in `rules/` describes it; src/rulebook/define-provider.ts has the short form in which it is written.
 * It is data: compiled at build time into one serialisable rulebook, and no rule file is executed when a user scans.
 */

import type { Check, Revoke } from './check.ts';

/** What the holder of the key can do: `critical` = spend money, administer, or take over an account. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** Named code in `src/match/reader/` for what a pattern cannot say. */
export type Reader = 'pem' | 'ppk' | 'url' | 'assignment' | 'form' | 'file';

/** How sure a match is. Only `high` blocks a commit by default. */
export type Confidence = 'high' | 'medium' | 'low';

/** Words that must, or may, stand near a key. Compared without regard to case; checked without a regex. */
interface Context {
  /** Literal words of 3 or more characters, such as a product name, a variable name or a host. */
  readonly words: readonly string[];
  /** Greatest distance in bytes between word and key, on either side. 1 to 144; 120 unless told. */
  readonly within?: number;
  /** False: the key is reported without any word too, one confidence lower. True unless told. */
  readonly required?: boolean;
}

/** Files that hold such keys. Compared without regard to case, with `/` between folders. */
interface Paths {
  /** How such a path ends, from the beginning of a name on: `.my.cnf`, `config/*.key`. `*` is anything but `/`. */
  readonly endings: readonly string[];
  /** True: elsewhere it is no such key. False: it is reported elsewhere too, and here one confidence higher. False unless told. */
  readonly required?: boolean;
}

/**
 * How the last characters follow from the others. The pattern names the parts `(?<body>…)` and `(?<check>…)`.
 * - `crc32-base62`: CRC-32 of body, base 62 (0-9A-Za-z), left-padded with 0 to the length of check
 * - `crc32-hex`: CRC-32 of body, lower-case hex; `crc32-hex-le` with its four bytes in reverse order
 */
export type Checksum = 'crc32-base62' | 'crc32-hex' | 'crc32-hex-le';

/** The other half of a credential: an id that is no secret itself, found by another rule of the same provider. */
export interface Pair {
  /** Id of the key rule for the other half. */
  readonly key: string;
  /** Greatest distance in lines. 20 unless told. */
  readonly lines?: number;
  /** Further parts that a check needs, as `{name}`, each the id of a key rule: `{ tenant: 'tenant-id' }`. */
  readonly also?: Readonly<Record<string, string>>;
}

/** What takes a match back although the pattern fits. */
export interface Allow {
  /** All of paths, regexes and words that are given must hold, not only one of them. */
  readonly all?: boolean;
  /** Regular expressions for the path. */
  readonly paths?: readonly string[];
  /** Regular expressions for the secret, or for what `target` names. */
  readonly regexes?: readonly string[];
  /** `secret` unless told; `match` is all that the pattern fits, `line` the lines that it lies on. */
  readonly target?: 'secret' | 'match' | 'line';
  /** Parts of the secret, in any case. */
  readonly words?: readonly string[];
}

/**
 * What besides the pattern decides whether a match counts. All regular expressions are those of JavaScript, of which any
 * part of the text may fit; `(?i)` before one lets case not count.
 */
export interface Filter {
  /** The path must fit one of them. */
  readonly paths?: readonly string[];
  /** The secret must fit all of them. */
  readonly require?: readonly string[];
  readonly allow?: readonly Allow[];
}

export interface RotationAdvice {
  /** Where keys are listed, made and deleted: an https address on the provider's own site. */
  readonly console?: string;
  /** The provider's own page about its keys. */
  readonly docs?: string;
  /** What to do, in order, in the imperative, without a full stop at the end. */
  readonly steps: readonly string[];
}

export interface KeyRule {
  /** Kebab-case, unique within the provider. The rule's full id is `<provider>.<id>`. */
  readonly id: string;
  /** Kind of key as the provider calls it, with the provider's name: "Venice.ai admin key". */
  readonly name: string;
  readonly severity: Severity;
  /**
   * What the key itself looks like. With a group `secret` that group is the key, otherwise the whole match is.
   * The engine adds the boundaries: no letter or digit may touch either end. Only flag allowed: `i`.
   */
  readonly pattern: RegExp;
  readonly context?: Context;
  /**
   * True: no other service's keys look so. What is assigned to a secret-like name, or is all of a file, is such a key without
   * any word of its context.
   */
  readonly tells?: true;
  readonly paths?: Paths;
  /** Least Shannon entropy of the secret, in bits per character. 0 to 6. */
  readonly entropy?: number;
  readonly checksum?: Checksum;
  readonly pair?: Pair;
  /**
   * What its check needs of the text around, by name: the shape of it, whose first group counts, or all of it. It is looked
   * for only where a key is found, within 1,000 characters and in any case; where two different ones stand, none is taken.
   */
  readonly beside?: Readonly<Record<string, RegExp>>;
  /** True: its check needs the address in which it stands, be it of the web, of JDBC or in the keywords of libpq. */
  readonly inAddress?: boolean;
  /**
   * `id`: a part that is no secret by itself (a client id): shown with the secret that it is paired with; alone it is
   * reported only when it has a distinctive beginning, and never blocks. `key` unless told.
   */
  readonly role?: 'key' | 'id';
  /** Confidence of a match that meets all of the above. `high` unless told. */
  readonly confidence?: Confidence;
  /** Where only this kind of key is retired; as `retired` of the provider. */
  readonly retired?: string;
  /** Why no check can be made of it, as a clause: "every call of it costs". Of each secret that has no check and is not retired. */
  readonly noCheck?: string;
  /** True: a key for the provider's test mode; opens no real money or data. Reported, never blocking. */
  readonly testMode?: boolean;
  /** Public by design (a publishable or browser key). Reported, never blocking. */
  readonly publicByDesign?: boolean;
  /** True: only a literal counts; `${VAR}`, `<password>`, `ENC[…]` and other references are dropped. */
  readonly literal?: boolean;
  /** True: it tells where a value stands and not whose it is: whoever is named there, or has keys of its form, says more. */
  readonly anyones?: true;
  /**
   * Named code that finds the secret. The pattern then says what it is tried on: the first line of a key (`pem`, `ppk`),
   * the scheme of an address (`url`), the name to which a value is assigned (`assignment`), how the value stands behind the
   * end of such a name (`form`), or a small file as a whole (`file`), which says too little without `paths`.
   */
  readonly reader?: Reader;
  /** Shell variables the key is usually kept in. They count as context words. */
  readonly env?: readonly string[];
  /** One sentence for the owner: what whoever has it can do. */
  readonly risk: string;
  /** Where `rotate` of the provider does not fit this kind of key. */
  readonly rotate?: RotationAdvice;
  /**
   * The key, or each of its forms, with placeholders (see rules/README.md): `sk_<hex:48>`. Said apart from the pattern, so that
   * one is held to the other: the contract test makes from it what the rule must find, and must not.
   */
  readonly shape?: string | readonly string[];
  /** Texts with placeholders that must be found by this rule. At least 3, in different syntaxes, where it has no shape. */
  readonly examples: readonly string[];
  /** Texts that this rule must not report. At least 3 where it has no shape. */
  readonly nearMisses: readonly string[];
  /**
   * True: the pattern is searched for as it stands. The engine adds no boundaries, so it may say itself what stands around
   * the secret, which is in the first of its groups `secret`, `secret2`, … that took part. Only for rules of the user.
   */
  readonly search?: true;
  /** Only for rules of the user. */
  readonly filter?: Filter;
}

export interface Provider {
  /** As the provider writes it. */
  readonly name: string;
  /** Home page, https. Null for what no single company issues (private keys, database addresses). */
  readonly site: string | null;
  /** A public registry of packages, whose host stands in no file of ours: it has no site, and yet issues keys. */
  readonly registry?: true;
  readonly keys: readonly KeyRule[];
  /**
   * When the service, or the interface that the keys open, was closed, and what became of it: `2024-03, closed in favour of …`.
   * The year alone where the month is not known. Its keys stay known, for they name their owner and may serve a successor; no check.
   */
  readonly retired?: string;
  /** Of all its kinds of keys that have no check and say no reason of their own. */
  readonly noCheck?: string;
  readonly rotate: RotationAdvice;
  /** How keys are checked at the provider; see check.ts. */
  readonly checks?: readonly Check[];
  /** How keys are revoked through the provider's interface. */
  readonly revoke?: readonly Revoke[];
  /** Where the facts come from; say so when a format is documented by nobody. */
  readonly sources: readonly string[];
}
