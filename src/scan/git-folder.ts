import { listRefs } from '../source/refs.ts';
import { repositoryAt } from '../source/repository.ts';

/**
 * The git directory of the repository that a folder is in, and the names of its refs in full.
 * @throws ScannerError when it is in none.
 */
export async function gitFolder(folder: string): Promise<{ readonly path: string; readonly refs: readonly string[] }> {
  const { common, root } = await repositoryAt(folder);
  const { refs } = await listRefs(root);
  return { path: common, refs: refs.map(({ name }) => name) };
}
