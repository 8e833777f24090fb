import type { ToldName } from './check.ts';

/** What the provider told about the key, each as a short text; who owns it masked. */
export type Told = Partial<Readonly<Record<ToldName, string>>>;

/** Whether the key still works at its provider: the words that GitHub secret scanning uses for validity. */
export type Verdict =
  | {
      readonly state: 'active';
      /** What is in its way for now: no credit, a missing scope. Null when nothing is. */
      readonly limited: string | null;
      readonly told: Told;
    }
  | {
      readonly state: 'inactive';
      /** `refused` where the provider does not tell a dead key from one that never was. */
      readonly because: 'refused' | 'revoked' | 'expired' | 'disabled' | 'never-valid';
      /** What it says besides, in our words or its code: "no such application (AADSTS700016)". Null when nothing. */
      readonly says: string | null;
    }
  | { readonly state: 'unknown'; readonly reason: string };

export const NOT_CHECKED = { state: 'unknown', reason: 'not checked' } as const satisfies Verdict;
