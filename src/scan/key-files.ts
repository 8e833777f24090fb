/**
 * An expression for the paths of files that may be a key as a whole.
 * @param source see IndexLists; may be empty
 */
export function keyFiles(source: string): RegExp {
  return source === '' ? /$^/ : new RegExp(source, 'i');
}
