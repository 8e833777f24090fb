/** Whether the key still works at its provider: the words that GitHub secret scanning uses for validity. */
export type Verdict =
  | { readonly state: 'active' }
  | { readonly state: 'inactive' }
  | { readonly state: 'unknown'; readonly reason: string };

export const NOT_CHECKED: Verdict = { state: 'unknown', reason: 'not checked' };
