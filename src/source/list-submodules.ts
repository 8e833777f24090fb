import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GITLINK, tryGit } from './git.ts';

/** A commit of another repository in the index. */
export interface Submodule {
  /** From the root of the repository that has it, with `/`. */
  readonly path: string;
  /** Its own repository is there. */
  readonly initialised: boolean;
}

/** None where the index cannot be read, which whoever lists the files says. */
export function listSubmodules(root: string): Submodule[] {
  const entries = (tryGit(root, ['ls-files', '--stage', '-z']) ?? '').split('\0');
  const paths = entries.flatMap((entry) =>
    entry.startsWith(`${GITLINK} `) ? [entry.slice(entry.indexOf('\t') + 1)] : [],
  );
  return paths.map((path) => ({ path, initialised: existsSync(join(root, path, '.git')) }));
}
