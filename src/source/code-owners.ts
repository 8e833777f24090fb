import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globTest } from '../util/glob.ts';

/** Where GitHub and GitLab look for it; the first that is there counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
/** GitHub reads no bigger one. In bytes. */
const BIGGEST = 3 * 1024 * 1024;

interface Entry {
  /** Of several in a section the last that fits counts. */
  readonly section: string;
  readonly fits: (path: string) => boolean;
  readonly owners: readonly string[];
}

/**
 * Who owns a file, by the CODEOWNERS of a work tree: see "About code owners" of GitHub and "Code Owners syntax" of GitLab.
 * Null where there is none.
 */
export function readCodeOwners(root: string): ((path: string) => readonly string[]) | null {
  const text = PLACES.map((place) => textOf(join(root, place))).find((one) => one !== null);
  if (text === undefined) return null;
  const entries = entriesOf(text);
  const known = new Map<string, readonly string[]>();
  return (path) => {
    let owners = known.get(path);
    if (!owners) known.set(path, (owners = ownersOf(path, entries)));
    return owners;
  };
}

function ownersOf(path: string, entries: readonly Entry[]): readonly string[] {
  const owners = new Map<string, readonly string[]>();
  for (const entry of entries) if (entry.fits(path)) owners.set(entry.section, entry.owners);
  return [...new Set([...owners.values()].flat())];
}

function textOf(file: string): string | null {
  try {
    const found = lstatSync(file);
    return found.isFile() && found.size <= BIGGEST ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}

/** `[Name]`, `^[Name][2] @default`: a section of GitLab, with the owners of its entries that name none. */
const SECTION = /^\^?\[([^\]]+)\](?:\[\d+\])?(.*)$/;

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let section = '';
  let usual: readonly string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const said = line.replace(/(?:^|\s)#.*$/, '').trim();
    const begun = SECTION.exec(said);
    if (begun) {
      section = begun[1]!.toLowerCase();
      usual = ownersIn(begun[2]!);
    }
    const pattern = /^(?:\\.|[^\s\\])+/.exec(said)?.[0];
    if (begun || pattern === undefined) continue;
    const own = ownersIn(said.slice(pattern.length));
    entries.push({ section, fits: testOf(pattern.replace(/\\(.)/g, '$1')), owners: own.length > 0 ? own : usual });
  }
  return entries;
}

/** Users, teams and mail addresses. */
function ownersIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word.includes('@'));
}

/** As in `.gitignore`, but `docs/*` means nothing in folders below. What is no pattern fits nothing. */
function testOf(pattern: string): (path: string) => boolean {
  const inner = pattern.replace(/^\/|\/$/g, '');
  const anchored = pattern.startsWith('/') || inner.includes('/') ? inner : `**/${inner}`;
  const all = `${anchored}/**`;
  try {
    if (pattern.endsWith('/')) return globTest(all);
    if (anchored.endsWith('/*') && inner !== '*') return globTest(anchored);
    const [itself, below] = [globTest(anchored), globTest(all)];
    return (path) => itself(path) || below(path);
  } catch {
    return () => false;
  }
}
