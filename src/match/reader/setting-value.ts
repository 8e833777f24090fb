import { bracketsFit } from '../literal.ts';
import { unspoken } from '../unspoken.ts';
import type { Window } from '../window.ts';
import type { AssignedValue } from './assigned-value.ts';

/** Longest password that is read, in bytes. */
const LONGEST = 128;
/** What follows a name that is looked at, in bytes. */
const REACH = 160;
/** Bits that pairs of letters tell against a word. */
const UNSPOKEN = 4;
const CDATA = '<![CDATA[';
/** From the name in an attribute to the text: `<property name="password"><value>…`. */
const OPENED = /^["'][^<>\n]{0,60}>\s*(?:<[Vv]alue>\s*)?(?:<!\[CDATA\[)?$/;
/** Where a value without quotes ends in any syntax. */
const STOP = /[,;<>()[\]{}|\\&'"`]|\.$/;

/**
 * A password with signs at which code would end a value, without quotes, as its syntax ends it: a line of settings (`.env`,
 * YAML, INI, properties) at the end of the line or before a comment, an element of XML at its end, a part of a connection
 * string at the next `;`. Null where the signs are those of code, or there are none.
 * @param from where the name begins
 * @param nameEnd behind the name
 */
export function settingValueAt(
  { text, cutAfter }: Pick<Window, 'text' | 'cutAfter'>,
  from: number,
  nameEnd: number,
  at: number,
): AssignedValue | null {
  const rest = text.slice(at, at + REACH);
  if (/["'`]/.test(text[at - 1] ?? '')) return null;
  const name = text.slice(from, nameEnd);
  const between = text.slice(nameEnd, at);
  const isElement = text[from - 1] === '<';
  const isData = between.endsWith(CDATA);
  const element =
    isElement || OPENED.test(between)
      ? inElement(rest, isData ? ']]>' : isElement ? `</${name}>` : '</', isData)
      : null;
  if (element !== null) return { text: element, at, quoted: true, words: '' };
  if (!/^[ \t]*(?:[=:][ \t]*|:[ \t]*[|>]-?\r?\n[ \t]+)$/.test(between)) return null;
  const isCut = cutAfter && at + rest.length === text.length;
  const value = beginsSetting(text, from) ? toLineEnd(rest, isCut) : partOfString(text, from, rest);
  return value !== null && STOP.test(value) && isThrown(value) ? { text: value, at, quoted: false, words: '' } : null;
}

/** The sign of a comment, `- ` of a list in YAML, `export`, and what else sets variables may stand before the name. */
function beginsSetting(text: string, from: number): boolean {
  return /(?:^|\n)[ \t]*(?:(?:#+|\/\/+|;+|--|\*+|<!--) *)?(?:- +|(?:export|set|ENV|declare -x) +)?$/.test(
    text.slice(Math.max(0, from - 40), from),
  );
}

function toLineEnd(rest: string, isCut: boolean): string | null {
  const [whole, value] =
    /^([^\s"'`][^\s]{7,}?)[,;]?[ \t]*(?:[ \t](?:[#;]|-->|\*\/)[^\n]*|\r)?(?=\n|$)/.exec(rest) ?? [];
  if (value === undefined || value.length > LONGEST) return null;
  return whole!.length === rest.length && (isCut || rest.length === REACH) ? null : value;
}

/** `;Password=…;`, up to the next part or the quote that ends the string. */
function partOfString(text: string, from: number, rest: string): string | null {
  if (!/;[ \t]?$/.test(text.slice(Math.max(0, from - 2), from))) return null;
  return /^([^\s;"'`]{8,128})[;"']/.exec(rest)?.[1] ?? null;
}

function inElement(rest: string, close: string, isData: boolean): string | null {
  const text = rest.slice(0, Math.max(0, rest.indexOf(close)));
  return text.length > 0 && text.length <= LONGEST && !/\s/.test(text) && (isData || !text.includes('<')) ? text : null;
}

/** Signs of code: a call, an index, operators, references, another name that is set. */
const CODE =
  /[A-Za-z][a-z]{2,}[([]|^[A-Za-z_]\w*\(.*\)$|->|=>|\|\||&&|::|\$[{(]|\{\{|[%#]\{|<%|[?&;][A-Za-z_][\w.]*=|<\/?[a-z]+>/;

/** As a generator of passwords, or whoever makes one up by hand, throws signs together: a digit, and few words. */
function isThrown(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(value)).length;
  if (kinds < 2 || !/\d/.test(value) || CODE.test(value)) return false;
  const spoken =
    value.match(/[A-Za-z]?[a-z]{3,}/g)?.filter((word) => /[aeiouy]/i.test(word) && unspoken(word) < UNSPOKEN) ?? [];
  return spoken.join('').length < value.length * (bracketsFit(value) ? 0.4 : 0.6);
}
