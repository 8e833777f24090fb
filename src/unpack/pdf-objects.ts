import { textOfUtf16 } from '../util/utf16.ts';
import { named } from './constants.ts';
import type { Unlock } from './pdf-lock.ts';
import { hex, literal } from './pdf-string.ts';

/**
 * Strings in brackets or hex, dictionaries, and the names before them. A string may lack its end: what was read of it must not
 * be read again from each bracket in it.
 */
const STRING = /\/([^\s/[\]()<>]+)|<<|>>|\(((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*)\)?|<([0-9A-Fa-f\s]{2,})>/g;
/** Objects of which the text is kept, to find fonts in. */
const MOST_OBJECTS = 200_000;
const LONGEST_OBJECT = 64 * 1024;
/** Of one object, strings are looked for in so much of it. */
const LONGEST_STRINGS = 1024 * 1024;
/** Tables that are told of one name. */
const MOST_TABLES = 8;

/** The objects of a document but for its streams, as they come. */
export class PdfObjects {
  readonly #texts: string[] = [];
  /** The table of codes that an object refers to, when it is a font. */
  readonly #tables = new Map<string, string>();
  readonly #unlock: Unlock | null;

  /** @param unlock null when the document is not encrypted */
  constructor(unlock: Unlock | null) {
    this.#unlock = unlock;
  }

  /** @param text between two streams, or before the first; the last object in it may go on in a stream */
  addPlain(text: string, onStrings: (name: string, strings: string) => void): void {
    let number: string | null = null;
    let generation = 0;
    let start = 0;
    const unlock = this.#unlock;
    const end = (body: string) => {
      if (number === null) return;
      const [one, other] = [Number(number), generation];
      // What tells how the document is encrypted is not.
      const isLocked = unlock !== null && !/\/Filter\s*\/Standard\b/.test(body);
      const plain = (string: string) => latin1(unlock!(one, other, Buffer.from(string, 'latin1'), 'string'));
      this.#add(number, body, isLocked ? plain : null, onStrings);
    };
    // Numbers are kept short, for a long run of digits must not be read again from each of them.
    for (const match of text.matchAll(/(\d{1,10})\s{1,16}(\d{1,5})\s{1,16}obj\b/g)) {
      end(text.slice(start, match.index));
      number = match[1]!;
      generation = Number(match[2]);
      start = match.index + match[0].length;
    }
    end(text.slice(start));
  }

  /** Objects that were packed together in a stream: their numbers and places precede them. */
  addPacked(head: string, content: string, onStrings: (name: string, strings: string) => void): void {
    const first = Number(/\/First\s+(\d+)/.exec(head)?.[1]);
    const numbers = content.slice(0, first).match(/\d+/g) ?? [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const end = numbers[i + 3] === undefined ? undefined : first + Number(numbers[i + 3]);
      this.#add(numbers[i]!, content.slice(first + Number(numbers[i + 1]), end), null, onStrings);
    }
  }

  /** The tables of codes by the names that pages give their fonts: several, when several pages use one name. */
  fonts(): Map<string, string[]> {
    const fonts = new Map<string, string[]>();
    for (const text of this.#texts) {
      for (const [, name, number] of text.matchAll(/\/([^\s/[\]()<>]+)\s+(\d+)\s+\d+\s+R\b/g)) {
        const table = this.#tables.get(number!);
        if (table === undefined) continue;
        const known = fonts.get(name!);
        if (!known) fonts.set(name!, [table]);
        else if (known.length < MOST_TABLES && !known.includes(table)) known.push(table);
      }
    }
    return fonts;
  }

  #add(number: string, body: string, plain: Plain | null, onStrings: (name: string, strings: string) => void): void {
    if (this.#texts.length < MOST_OBJECTS && body.length < LONGEST_OBJECT && /\sR\b/.test(body)) {
      this.#texts.push(body);
      const table = /\/ToUnicode\s+(\d+)\s+\d+\s+R/.exec(body)?.[1];
      if (table !== undefined) this.#tables.set(number, table);
    }
    const strings = stringsIn(body.slice(0, LONGEST_STRINGS), plain);
    if (strings !== '') onStrings(number, strings);
  }
}

/** A string as it was before it was encrypted, one character a byte. */
type Plain = (string: string) => string;

function latin1(bytes: Buffer): string {
  return bytes.toString('latin1');
}

/** Each string of an object, by the name of what it is. */
function stringsIn(body: string, plain: Plain | null): string {
  if (!/[(<]/.test(body)) return '';
  let text = '';
  let key: string | null = null;
  for (const [, name, inBrackets, inHex] of body.matchAll(STRING)) {
    const told = inBrackets !== undefined ? literal(inBrackets) : inHex !== undefined ? hex(inHex) : null;
    const string = told !== null && plain ? plain(told) : told;
    if (string === null) key = name ?? null;
    else if (string.length > 3) {
      const value = /^\xfe\xff/.test(string) ? textOfUtf16(Buffer.from(string.slice(2), 'latin1'), 'be') : string;
      text += named(key, value);
    }
  }
  return text;
}
