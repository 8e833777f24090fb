import type { Buffer } from 'node:buffer';
import type { ObjectPart } from '../model/origin.ts';

/** Headers that hold nothing but ids, dates or a signature. */
const PLAIN = /^(?:tree|parent|object|type|encoding|gpgsig|gpgsig-sha256) /;
const PEOPLE = /^(?:author|committer|tagger) (.*?)(?: -?\d+ [+-]\d{4})?$/;

/** How places call the parts of commits and tags. */
export const PART_NAMES = { message: 'message', people: 'author', header: 'header', names: 'header' } as const;

/**
 * What people wrote in a commit or tag: its message; names and mail addresses; and headers that are none of git's plain
 * ones, as a merged tag.
 * @param content of the object, in UTF-8 or any 8-bit encoding
 */
export function messageParts(content: Buffer): Map<ObjectPart, string> {
  const parts = new Map<ObjectPart, string>();
  const end = content.indexOf('\n\n');
  const headers = content.toString('latin1', 0, end < 0 ? content.length : end).split('\n');
  if (end >= 0 && end + 2 < content.length) parts.set('message', content.toString('latin1', end + 2));
  const people: string[] = [];
  const others: string[] = [];
  let plain = false;
  for (const line of headers) {
    const person = PEOPLE.exec(line);
    // A line that begins with a space goes on from the header before it.
    if (!line.startsWith(' ')) plain = PLAIN.test(line) || person !== null || line.startsWith('tag ');
    if (person) people.push(person[1]!);
    else if (!plain) others.push(line.replace(/^ /, ''));
  }
  if (people.length > 0) parts.set('people', [...new Set(people)].join('\n'));
  if (others.length > 0) parts.set('header', others.join('\n'));
  return parts;
}
