import { isBound } from '../bound.ts';
import { GROWN_BEHIND } from '../name-strength.ts';
import { listedAs, wordsOf } from '../name-words.ts';
import type { Names } from '../names.ts';
import type { Window } from '../window.ts';
import { type Around, textAfter, textBefore } from './around.ts';
import { imported } from './mentions.ts';

/** How far before a name, on its line, the words stand that say of whom a log or a text speaks, in bytes. */
const LEAD = 80;
/** How far from a value the host is looked for to which it is sent, in bytes. */
const CALLED = 240;
/** How far before and behind a value it is looked whose API the program calls, in bytes. */
const PROGRAM = 1500;
/** The end of a statement, or of a call, on a line. */
const ENDS = /[;)][ \t]*\r?\n/;

/**
 * The provider whose settings, client, address or remark a name without a provider's name stands in: `[finnhub]`,
 * `finnhub:` with deeper lines, `"finnhub": {`, `<finnhub>`, `class FinnhubClient`, `finnhub.Client(`, `https://finnhub.io/?`, `# Finnhub`.
 * @param providers by their names, without ordinary words
 */
export function ownerAround(place: Around, providers: Names): number | undefined {
  const { before, line, heads, blocks, elements, path, remarks } = place;
  const words = /(?:[[(]?[A-Za-z0-9][\w.-]{1,30}[\]):,]{0,2} ){1,6}$/.exec(line.slice(-LEAD))?.[0] ?? '';
  const modules = heads.flatMap((head) => moduleOf(head, before));
  return firstOwner([...heads, ...modules, ...blocks, ...elements, path, ...remarks, words], providers);
}

/**
 * The only provider that what stands around speaks of, for a name that says nothing but that it is a key: settings beside it that say
 * whose they are (`"name": "Finnhub"`), what is imported, and the lines of a text above it.
 */
export function ownerMentioned({ before, siblings, lines }: Around, providers: Names): number | undefined {
  return firstOwner(siblings, providers) ?? onlyOwner(imported(before), providers) ?? firstOwner(lines, providers);
}

/** The same section, class or heading stands around many a name. */
const asked = new WeakMap<Names, Map<string, number | undefined>>();
/** So many texts are remembered. */
const MOST_ASKED = 1024;

function ownerIn(text: string, providers: Names): number | undefined {
  if (text === '') return undefined;
  let known = asked.get(providers);
  if (!known) asked.set(providers, (known = new Map()));
  if (known.has(text)) return known.get(text);
  const owner = listedAs(wordsOf(text), providers, GROWN_BEHIND);
  if (known.size === MOST_ASKED) known.clear();
  known.set(text, owner);
  return owner;
}

function firstOwner(texts: readonly string[], providers: Names): number | undefined {
  for (const text of texts) {
    const owner = ownerIn(text, providers);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function onlyOwner(texts: readonly string[], providers: Names): number | undefined {
  const owners = new Set(texts.map((text) => ownerIn(text, providers)));
  owners.delete(undefined);
  return owners.size === 1 ? [...owners][0] : undefined;
}

/** What stands beside a name in the names of settings, clients and headings, and tells nothing of whose they are. */
const BESIDE_NAMES = new Set(
  'a access account an api auth authorization bearer client config configuration connection creds credential credentials for integration key keys live login my oauth of our personal private prod production provider sandbox sdk secret secrets service settings setup test the token tokens'.split(
    ' ',
  ),
);

/**
 * The provider that a section, an object, a call, a remark or a setting around a name is called like, and nothing else: `[close]`,
 * `close:`, `new Close(`, `# Close credentials`, `"name": "Close"`, though its name is an ordinary word.
 * @param providers by all their names
 */
export function sectionAround(
  { line, heads, blocks, elements, path, siblings, remarks, lines }: Around,
  providers: Names,
): number | undefined {
  const called = heads.map((head) => /([\w.-]{1,40})["']?\]?\s*(?:[:=]|=>)?\s*$/.exec(head)?.[1] ?? '');
  const classes = blocks.map((key) => key.replace(/^(?:class|object|enum|struct) /, ''));
  const lead = /^\W{0,8}((?:[A-Za-z][\w.-]{1,20} ){1,3})$/.exec(line.slice(-LEAD))?.[1] ?? '';
  const tags = elements.map((tag) => /^<([\w.-]+)/.exec(tag)?.[1] ?? '');
  for (const said of [...called, ...classes, ...tags, path, lead, ...siblings, ...remarks, ...lines]) {
    const words = said === '' ? [] : wordsOf(said).filter((word) => !BESIDE_NAMES.has(word));
    const owner = words.length === 0 || words.length > 3 ? undefined : providers.get(words.join(''));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/**
 * The host whose API a value is sent to: `https://api.close.com/…`, `https://close.com/api/…`, where the form of the text binds the
 * two to one another.
 * @param all also those whose names are ordinary words: as a domain these are their own
 */
export function calledHost(
  text: string,
  value: { readonly start: number; readonly end: number },
  providers: Names,
  all: Names,
): number | undefined {
  const first = Math.max(0, value.start - CALLED);
  for (const hit of text
    .slice(first, value.end + CALLED)
    .matchAll(/:\/\/((?:api[\w-]*\.)?[\w.-]{4,60})(\/(?:api|v\d))?/g)) {
    const host = { start: first + hit.index, end: first + hit.index + hit[0].length };
    if (!(hit[1]!.startsWith('api') || hit[2]) || !isBound(text, host, value)) continue;
    if (ENDS.test(text.slice(Math.min(host.end, value.end), Math.max(host.start, value.start)))) continue;
    const owner = ownerIn(hit[1]!, providers) ?? all.get(hit[1]!.split('.').at(-2) ?? '');
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** The only provider whose API is called around a value, for one that is kept apart from the call: `KEY = "…"` above all functions. */
export function onlyCalled(window: Window, from: number, to: number, providers: Names): number | undefined {
  const texts = [textBefore(window, from, PROGRAM), textAfter(window, to, PROGRAM)];
  return onlyOwner(
    texts.flatMap((text) => [...text.matchAll(/:\/\/(api[\w-]*\.[\w.-]{4,60})/g)].map(([, host = '']) => host)),
    providers,
  );
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
