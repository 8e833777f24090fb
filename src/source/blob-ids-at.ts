import { whatIs } from './what-is.ts';

/** Blobs that stand at `<commit>:<path>`, by that name; what is not there is left out, and a path with a line feed too. */
export function blobIdsAt(root: string, names: readonly string[]): Map<string, string> {
  return new Map([...whatIs(root, names)].flatMap(([name, { type, id }]) => (type === 'blob' ? [[name, id]] : [])));
}
