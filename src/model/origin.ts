/** Where the bytes of a chunk came from. */
export type Origin =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'staged'; readonly path: string; readonly blob: string }
  | { readonly kind: 'blob'; readonly blob: string }
  /** Of a commit or tag: what people wrote in it, or who they said they are. Of a tree: the names of files. */
  | { readonly kind: 'commit' | 'tag' | 'tree'; readonly object: string; readonly part: ObjectPart }
  | { readonly kind: 'ref'; readonly ref: string };

/** What of an object is no content of a file. */
export type ObjectPart = 'message' | 'people' | 'header' | 'names';

/** The path that people know it by, with `/`; null for a blob whose paths are not known yet, and for what is no file. */
export function pathOf(origin: Origin): string | null {
  switch (origin.kind) {
    case 'file':
    case 'staged':
      return origin.path;
    case 'stdin':
      return '-';
    case 'blob':
    case 'commit':
    case 'tag':
    case 'tree':
    case 'ref':
      return null;
  }
}

/** The path of an entry of a container, as `a.zip!conf/.env`. */
export function pathInside(path: string | null, inside: string | undefined): string | null {
  return path === null || inside === undefined ? path : `${path}!${inside}`;
}

/** Git's id of the content, where git has it. */
export function blobOf(origin: Origin): string | null {
  return origin.kind === 'blob' || origin.kind === 'staged' ? origin.blob : null;
}
