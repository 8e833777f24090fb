import { TELLING } from '../assignment-score.ts';
import { listedAs, wordsOf } from '../name-words.ts';
import type { Names } from '../names.ts';

/** How far before a name the text is read that may say whose it is, in bytes. */
const BEFORE = 240;
/** How much of a line tells what is opened at its end, in bytes. */
const HEAD = 60;
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
  for (const said of [...openedBefore(before), ...outerKeys(before, line), ...headings(text, before, line, from)]) {
    const owner = listedAs(wordsOf(said), providers, TELLING);
    if (owner !== undefined) return owner;
  }
  return undefined;
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
