import { isKeyLike } from '../assignment-score.ts';
import type { Window } from '../window.ts';

/** Longest value that is read, in bytes; what is longer is data more often than a key. */
const LONGEST_VALUE = 360;

/** What is assigned to a name. */
export interface AssignedValue {
  readonly text: string;
  /** Place of its first character in the window. */
  readonly at: number;
  readonly quoted: boolean;
  /** Words that stand before it within the same quotes: `Bearer …`. */
  readonly words: string;
}

/** The value as its syntax ends it. Null when it is an expression, or cut off by the window. */
export function valueAt({ text, cutAfter }: Pick<Window, 'text' | 'cutAfter'>, at: number): AssignedValue | null {
  const quote = text[at - 1] ?? '';
  const rest = text.slice(at, at + LONGEST_VALUE);
  if (quote === '"' || quote === "'" || quote === '`') {
    // A value may begin with a backtick.
    if (quote === '`' && /["']/.test(text[at - 2] ?? '') && closing(rest, quote) < 0)
      return valueAt({ text, cutAfter }, at - 1);
    const escaped = text[at - 2] === '\\';
    const end = escaped
      ? rest.indexOf(`\\${quote}`)
      : closing(rest, text.startsWith(quote.repeat(3), at - 3) ? quote.repeat(3) : quote);
    return end <= 0 || /[\r\n]/.test(rest.slice(0, end)) ? null : inQuotes(rest.slice(0, end), at);
  }
  const bare = /^[^\s"'`,;<>()[\]{}|\\&]+/.exec(rest)?.[0] ?? '';
  const next = rest[bare.length] ?? '';
  if (
    bare === '' ||
    /[([{]/.test(next) ||
    /^<[^/]/.test(rest.slice(bare.length)) ||
    (cutAfter && bare.length === rest.length) ||
    bare.endsWith('...')
  )
    return null;
  return { text: bare.replace(/\.+$/, ''), at, quoted: next === '<', words: '' };
}

/** A key behind one or two words is meant without them, `Bearer …`; what stands between spaces, without these. */
function inQuotes(text: string, quoteAt: number): AssignedValue {
  const at = quoteAt + text.length - text.trimStart().length;
  const whole = text.trim();
  const words = /^(?:[A-Za-z]{2,20}[:=]? ){1,2}(?=[^ ]+$)/.exec(whole)?.[0] ?? '';
  const last = whole.slice(words.length);
  return words !== '' && isKeyLike(last)
    ? { text: last, at: at + words.length, quoted: true, words }
    : { text: whole, at, quoted: true, words: '' };
}

function closing(text: string, quote: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    // YAML and SQL write a quote twice.
    else if (text[i] === quote && quote === "'" && /^'[^\s,;:)\]}]/.test(text.slice(i + 1, i + 3))) i++;
    else if (text.startsWith(quote, i)) return i;
  }
  return -1;
}

/** As it is judged: signs that JSON escapes as they are meant, and any letter beyond ASCII as a letter. */
export function spelledOut(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[^\0-\x7f]/g, 'a');
}
