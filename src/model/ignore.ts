import type { IgnoreCause } from './result.ts';

/** A person's word that a finding is accepted, or a problem. */
export interface Ignore {
  /** What the finding is known by: its id, or a salted hash of it where the id could help to guess the value. */
  readonly key: IgnoreKey;
  /** The rule, or the provider, that it is accepted for; `-` for any. Of a problem its code. */
  readonly rule: string;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`; null for no end. */
  readonly expires: string | null;
  /** The pattern of the paths that it is limited to; null for everywhere. */
  readonly path: string | null;
  /** Whether a file, its path in full with `/`, is one of them. */
  readonly covers: (file: string | null) => boolean;
  readonly cause: Extract<IgnoreCause, 'ignore-file' | 'configuration'>;
  /** File, with `/`, and line that say so. */
  readonly file: string;
  readonly line: number;
}

export type IgnoreKey =
  | { readonly kind: 'id'; readonly id: string }
  /** Of a problem that is accepted. */
  | { readonly kind: 'problem'; readonly id: string }
  /** Both in hex. */
  | { readonly kind: 'salted'; readonly salt: string; readonly hash: string };
