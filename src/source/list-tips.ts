import { askGit } from './git.ts';

/** Commits that refs and reflogs name, each once, in order; null when git cannot tell, as with a damaged reflog. */
export async function listTips(root: string): Promise<string[] | null> {
  const said = await askGit(root, ['rev-list', '--no-walk=unsorted', '--all', '--reflog']).said;
  return said === null ? null : [...new Set(said.split('\n'))].filter(Boolean).sort();
}
