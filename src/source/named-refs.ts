import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { slashed } from '../util/path-below.ts';
import { filesBelow } from './files-below.ts';
import { plainGitFolder } from './plain-git-folder.ts';
import type { RefList } from './refs.ts';

/** What refs name; of a tag, which may be on something else, the tag. */
export interface NamedRefs {
  /** The commit of HEAD; null before the first. */
  readonly head: string | null;
  /** Each by its name, in their order. */
  readonly named: readonly (readonly [name: string, object: string])[];
}

export function namedRefs({ refs, head }: RefList): NamedRefs {
  return { head, named: inOrder(refs.map(({ name, object }) => [name, object])) };
}

const PACKED = /^([0-9a-f]{40,64}) (.+)$/gm;
const ID = /^[0-9a-f]{40,64}$/;
const SYMBOLIC = 'ref: ';

/**
 * The same without git. Null where it is to be asked: refs are in another form or lead nowhere, or the folder is another user's,
 * in which git may be unwilling.
 */
export function plainRefs(folder: string): NamedRefs | null {
  const found = plainGitFolder(folder);
  if (found === null || !isOwn(folder) || !isOwn(found) || existsSync(join(found, 'reftable'))) return null;
  try {
    const said = saidIn(found);
    const objectOf = (text: string) =>
      text.startsWith(SYMBOLIC) ? (said.get(text.slice(SYMBOLIC.length)) ?? '') : text;
    const named = [...said].map(([name, text]) => [name, objectOf(text)] as const);
    const text = readFileSync(join(found, 'HEAD'), 'utf8').trim();
    const head = objectOf(text);
    // Before the first commit there is no ref that HEAD could name.
    const isBorn = head !== '' || !text.startsWith(SYMBOLIC);
    if (!named.every(([, object]) => ID.test(object)) || (isBorn && !ID.test(head))) return null;
    return { head: isBorn ? head : null, named: inOrder(named) };
  } catch {
    return null; // it went while it was read, or may not be read
  }
}

/** What stands behind the name of each ref; what has a file of its own is newer than what is packed. */
function saidIn(gitFolder: string): Map<string, string> {
  const packed = join(gitFolder, 'packed-refs');
  const lines = existsSync(packed) ? readFileSync(packed, 'utf8').matchAll(PACKED) : [];
  const said = new Map([...lines].map(([, object, name]) => [name!, object!]));
  for (const file of filesBelow(join(gitFolder, 'refs')))
    said.set(slashed(relative(gitFolder, file)), readFileSync(file, 'utf8').trim());
  return said;
}

function inOrder(refs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...refs].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isOwn(folder: string): boolean {
  return process.getuid?.() === statSync(folder).uid;
}
