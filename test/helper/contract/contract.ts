/** Status and body; of what is neither a good nor a plainly dead key, what unleak must say of it. */
export type Said = readonly [status: number, body: unknown, state?: 'active' | 'inactive' | 'unknown'];

/**
 * What a provider's documents say of a call: written from them and not from our tables, so that a wrong path, header or
 * field in a table is seen.
 */
export interface Contract {
  readonly rule: string;
  /** The documents that it was held against in November 2026; `none` with what it rests on instead. */
  readonly read: string;
  /** The only place in which it takes the key, as `authorization: Bearer KEY`, `basic: any:KEY`, `query: token`, `path`. */
  readonly key: string;
  /** By method and path, what a good key is answered; KEY in a path stands for the key, `*` for any part. */
  readonly calls: Readonly<Record<string, Said>>;
  readonly dead: Said;
  /** Other answers to the first of these calls: a revoked key, one of another kind, one without the right to this. */
  readonly others?: Readonly<Record<string, Said>>;
  /** Headers without which it answers nothing, with a part of what they must say. */
  readonly needs?: Readonly<Record<string, string>>;
}

export const BEARER = 'authorization: Bearer KEY';

export function ok(body: unknown): Said {
  return [200, body];
}
