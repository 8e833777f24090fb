import type { WordUse } from '../model/rule.ts';

/** A stretch of the chunk around neighbouring candidates, with what the kernel found in it. */
export interface Window {
  /** One character a byte. */
  readonly text: string;
  /** Place of the first character in the chunk. */
  readonly base: number;
  /** The original bytes go on before or after the text, so its ends are no boundaries of a key. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly words: readonly WordHit[];
  readonly sentinels: readonly { readonly id: number; readonly at: number }[];
  /** What is assigned to a secret-like name: where the name's telling part and where the value begins. */
  readonly assignments: readonly { readonly name: number; readonly value: number }[];
}

export interface WordHit {
  readonly use: WordUse;
  /** In the window's text. */
  readonly at: number;
}

/** True when a context word of the rule stands within its distance before or after [start, end) of the window's text. */
export function hasContext(window: Window, rule: number, within: number, start: number, end: number): boolean {
  return window.words.some(({ use, at }) => {
    if (!use.contextOf.includes(rule)) return false;
    const after = at + use.text.length;
    return (after <= start && start - after <= within) || (at >= end && at - end <= within);
  });
}
