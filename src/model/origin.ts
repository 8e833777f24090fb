/** Where the bytes of a chunk came from. */
export type Origin =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'staged'; readonly path: string; readonly blob: string }
  | { readonly kind: 'blob'; readonly blob: string };

/** The path that people know it by, with `/`; null for a blob whose paths are not known yet. */
export function pathOf(origin: Origin): string | null {
  switch (origin.kind) {
    case 'file':
    case 'staged':
      return origin.path;
    case 'stdin':
      return '-';
    case 'blob':
      return null;
  }
}

/** The path of an entry of a container, as `a.zip!conf/.env`. */
export function pathInside(path: string | null, inside: string | undefined): string | null {
  return path === null || inside === undefined ? path : `${path}!${inside}`;
}
