import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GITLINK } from './git.ts';
import { readIndexFile } from './index-file.ts';
import { readIndex } from './list-index.ts';

/** A commit of another repository in the index. */
export interface Submodule {
  /** From the root of the repository that has it, with `/`. */
  readonly path: string;
  /** Its own repository is there. */
  readonly initialised: boolean;
}

/** None where the index cannot be read, which whoever lists the files says. */
export function listSubmodules(root: string): Submodule[] {
  const paths =
    readIndexFile(root)?.nested ?? readIndex(root).flatMap(({ mode, path }) => (mode === GITLINK ? path : []));
  return paths.map((path) => ({ path, initialised: existsSync(join(root, path, '.git')) }));
}
