import { named } from './constants.ts';

/** What a program kept of its objects: text, a group of others, or what is neither. */
export type Kept = string | Group | null;

/** A dictionary, a list, an object: by names, and without them. */
export interface Group {
  readonly pairs: [name: Kept, value: Kept][];
  readonly items: Kept[];
}

/** Text of one file, in bytes, and groups in one another. Groups may refer to one another, so that few bytes stand for many. */
const MOST = 16 * 1024 * 1024;
const DEEPEST = 64;

export function group(): Group {
  return { pairs: [], items: [] };
}

/** Objects written as a text of settings: values by the names that they were given, groups below their names. */
export function objectText(root: Kept): string {
  const seen = new Set<Group>();
  const parts: string[] = [];
  let length = 0;
  const write = (part: string) => {
    length += part.length;
    if (length <= MOST) parts.push(part);
  };
  const show = (name: string | null, kept: Kept, depth: number) => {
    if (kept === null || length > MOST) return;
    if (typeof kept === 'string') {
      if (kept !== '') write(named(name, kept));
      return;
    }
    if (seen.has(kept) || depth > DEEPEST) return;
    seen.add(kept);
    if (name !== null) write(`${name}:\n`);
    for (const [key, value] of kept.pairs) {
      if (typeof key !== 'string') show(null, key, depth + 1);
      else if (value === null) write(named(null, key));
      else show(key, value, depth + 1);
    }
    for (const item of kept.items) show(null, item, depth + 1);
  };
  show(null, root, 0);
  return parts.join('');
}
