import { gitOutput } from './git.ts';

/** Commits that refs and reflogs name, each once, in order; null when git cannot tell, as with a damaged reflog. */
export async function listTips(root: string, signal: AbortSignal): Promise<string[] | null> {
  const asked = gitOutput(root, ['rev-list', '--no-walk=unsorted', '--all', '--reflog'], signal);
  const output = await asked.catch(() => null);
  return output === null ? null : [...new Set(output.split('\n'))].filter(Boolean).sort();
}
