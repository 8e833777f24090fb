import { inAnyCase } from '../util/in-any-case.ts';

/**
 * A test for the paths of files that may be a key as a whole.
 * @param source see IndexLists; may be empty
 */
export function keyFiles(source: string): (path: string) => boolean {
  return source === '' ? () => false : inAnyCase(source);
}
