import { expressionOf } from './expression.ts';

/** What means something else in small letters, or names letters by numbers: `\S`, `\p{Lu}`, `\x41`, `[A-z]`. */
const UPPER_MATTERS = /\\[A-Zcpux]|[^A-Z]-[A-Z]|[A-Z]-[^A-Z]/;

/**
 * A test whether an expression is found in a text, be its letters big or small. Both are made small, where the expression
 * allows it: one that takes either case is made in twice the time. Of letters that are no ASCII the case may count.
 */
export function inAnyCase(source: string): (text: string) => boolean {
  if (UPPER_MATTERS.test(source)) {
    const either = expressionOf(`(?i)${source}`);
    return (text) => either.test(text);
  }
  const small = expressionOf(source.toLowerCase());
  return (text) => small.test(text.toLowerCase());
}
