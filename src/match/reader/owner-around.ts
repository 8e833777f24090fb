import { isBound } from '../bound.ts';
import { TELLING } from '../name-strength.ts';
import { listedAs, wordsOf } from '../name-words.ts';
import type { Names } from '../names.ts';

/** How far before a name the text is read that may say whose it is, in bytes. */
const BEFORE = 240;
/** How far before a name, on its line, the words stand that say of whom a log or a text speaks, in bytes. */
const LEAD = 80;
/** How much of a line tells what is opened at its end, in bytes. */
const HEAD = 60;
/** The end of a statement, or of a call, on a line. */
const ENDS = /[;)][ \t]*\r?\n/;
/** How many brackets around a name are looked at. */
const DEPTH = 3;

const [ROUND, SQUARE, CURLY, POINT] = [0x28, 0x5b, 0x7b, 0x2e];

/**
 * The provider whose settings, client, address or remark a name without a provider's name stands in: `[finnhub]`,
 * `finnhub:` with deeper lines, `"finnhub": {`, `finnhub.Client(`, `https://finnhub.io/?`, `# Finnhub`.
 * @param from where the name begins
 * @param providers by their names, without ordinary words
 */
export function ownerAround(text: string, from: number, providers: Names): number | undefined {
  const before = text.slice(Math.max(0, from - BEFORE), from);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const heads = openedBefore(before);
  const said = [
    ...heads,
    ...heads.flatMap((head) => moduleOf(head, before)),
    ...outerKeys(before, line),
    ...headings(text, before, line, from),
    /(?:[A-Za-z0-9][\w.-]{1,30}[\]):]{0,2} ){1,6}$/.exec(line.slice(-LEAD))?.[0] ?? '',
  ];
  for (const one of said) {
    const owner = listedAs(wordsOf(one), providers, TELLING);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/**
 * The provider that a section, an object or a call around a name is called like, and nothing else: `[close]`, `close:`, `new Close(`,
 * though its name is an ordinary word.
 * @param providers by all their names
 */
export function sectionAround(text: string, from: number, providers: Names): number | undefined {
  const before = text.slice(Math.max(0, from - BEFORE), from);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const heads = openedBefore(before).flatMap((head) => /([\w.-]+)["']?\]?\s*(?:[:=]|=>)?\s*$/.exec(head)?.[1] ?? []);
  for (const said of [...heads, ...outerKeys(before, line)]) {
    const owner = providers.get(wordsOf(said).join(''));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/**
 * The host whose API a value is sent to: `https://api.close.com/…`, `https://close.com/api/…`, where the form of the text binds the
 * two to one another.
 */
export function calledHost(
  text: string,
  value: { readonly start: number; readonly end: number },
  providers: Names,
): number | undefined {
  const first = Math.max(0, value.start - BEFORE);
  for (const hit of text
    .slice(first, value.end + BEFORE)
    .matchAll(/:\/\/((?:api[\w-]*\.)?[\w.-]{4,60})(\/(?:api|v\d))?/g)) {
    const host = { start: first + hit.index, end: first + hit.index + hit[0].length };
    if (!(hit[1]!.startsWith('api') || hit[2]) || !isBound(text, host, value)) continue;
    if (ENDS.test(text.slice(Math.min(host.end, value.end), Math.max(host.start, value.start)))) continue;
    const owner = listedAs(wordsOf(hit[1]!), providers, TELLING);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Where what is called comes from: `from finnhub import Client`, `import { Client } from 'finnhub'`, `Client = require('finnhub')`. */
function moduleOf(head: string, before: string): string[] {
  const called = /(?:^|[^\w.])([A-Z]\w{2,40})(?:\.\w{1,20})?\s*$/.exec(head)?.[1];
  if (called === undefined) return [];
  const imports =
    /(?:^|\n)[ \t]*(?:from ([\w.]+) import ([^\n]*)|import ([^\n;'"]*) from ["']([\w@/.-]+)|(?:const|let|var) ([^\n=]*)= ?require\(["']([\w@/.-]+))/g;
  return [...before.matchAll(imports)].flatMap(([, python, its, names, module, bound, required]) => {
    const listed = (its ?? names ?? bound ?? '').split(/[^\w]+/);
    return listed.includes(called) ? [python ?? module ?? required ?? ''] : [];
  });
}

/** What stands on its line before each bracket that is still open, from the inside out. */
function openedBefore(before: string): string[] {
  const heads: string[] = [];
  const closed: number[] = [];
  for (let at = before.length - 1; at >= 0 && heads.length < DEPTH; at--) {
    const c = before.charCodeAt(at);
    const opens = openedBy(c);
    if (opens !== 0) closed.push(opens);
    else if (c === ROUND || c === SQUARE || c === CURLY) {
      if (closed.at(-1) === c) closed.pop();
      // The parts of a web token, decoded: nobody's settings.
      else if (before.charCodeAt(at - 1) === POINT) return heads;
      else if (closed.length === 0) heads.push(/[^\n;]*$/.exec(before.slice(Math.max(0, at - HEAD), at))![0]);
      else return heads;
    }
  }
  return heads;
}

/** The bracket that one closes; 0 for what closes none. */
function openedBy(c: number): number {
  return c === 0x29 ? ROUND! : c === 0x5d ? SQUARE! : c === 0x7d ? CURLY! : 0;
}

/** The keys of YAML under which a line stands, and the table of TOML or INI. */
function outerKeys(before: string, line: string): string[] {
  if (!/^[ \t]*(?:- )?["']?$/.test(line)) return [];
  const keys: string[] = [];
  let depth = /^[ \t]*/.exec(line)![0].length;
  for (const outer of before.split('\n').slice(0, -1).reverse()) {
    const key = /^([ \t]*)(?:- )?["']?([\w.-]{3,40})["']?:[ \t]*(?:#.*)?\r?$/.exec(outer);
    if (key && key[1]!.length < depth) {
      keys.push(key[2]!);
      depth = key[1]!.length;
    }
    const table = /^[ \t]*\[{1,2}([\w."': -]{3,60})\]{1,2}[ \t]*\r?$/.exec(outer)?.[1];
    if (table !== undefined) return [...keys, table];
  }
  return keys;
}

/** The host of an address on the line, the remark right above it, and whose API was last spoken of. */
function headings(text: string, before: string, line: string, from: number): string[] {
  const rest = /^[^\n]{0,240}/.exec(text.slice(from, from + 240))![0];
  const host = /:\/\/([\w.-]{4,60})/.exec(line + rest)?.[1] ?? '';
  const above = before.slice(0, before.length - line.length);
  const remark = /(?:^|\n)[ \t]*(?:#|\/\/|--|;|<!--|\*)([^\n=]{3,60})\n(?:[ \t]*[\w.-]+[ \t]*[:=][^\n]*\n)*$/.exec(
    above,
  );
  const api = before.includes(' API') ? lastApi(before) : '';
  return [host, remark?.[1] ?? '', api];
}

function lastApi(before: string): string {
  return /([A-Za-z][\w.]{2,30}) API\b(?![\s\S]* API\b)/.exec(before)?.[1] ?? '';
}
