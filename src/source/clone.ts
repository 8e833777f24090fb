import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { systemReason } from '../util/system-reason.ts';
import { programsOfFetch } from './fetch-programs.ts';
import { fetchGit, startGit } from './git.ts';
import { gitEnded } from './git-child.ts';
import { ROOM } from './git-error.ts';

/** Git may use the network here, as for any other clone, but no helper program that the address names. */
const NETWORK = ['-c', 'protocol.allow=user', '-c', 'protocol.ext.allow=never'];

interface Clone {
  readonly folder: string;
  /** Removes the folder. */
  remove(): void;
}

/**
 * Clones a repository with all its refs, without a work tree, into a temporary folder. Nothing is left there when it fails.
 * @param onText takes what git says of its progress
 * @throws ScannerError when git fails.
 */
export async function cloneBare(url: string, signal: AbortSignal, onText: (text: string) => void): Promise<Clone> {
  const folder = temporaryFolder();
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  // A second signal ends the process at once.
  process.on('exit', remove);
  const args = [...NETWORK, 'clone', '--mirror', '--progress', '--', url, join(folder, 'clone.git')];
  try {
    const child = startGit(folder, args, signal);
    child.stderr?.on('data', (part: Buffer) => onText(part.toString()));
    await gitEnded(child, folder, args, signal);
    return { folder: join(folder, 'clone.git'), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'unleak-'));
  } catch (error) {
    throw new ScannerError('cannot-write', `no folder can be made in ${tmpdir()}: ${systemReason(error)}`, {
      hint: ROOM,
      cause: error,
    });
  }
}

/**
 * Fetches the commits that a shallow clone lacks.
 * @throws ScannerError when git fails, or would run a program that the repository names.
 */
export async function deepen(root: string, signal: AbortSignal): Promise<void> {
  const programs = programsOfFetch(root);
  if (programs.length > 0) {
    const what = `a fetch here would run programs that the repository's configuration names: ${programs.join(', ')}`;
    throw new ScannerError('git-failed', what, { hint: 'if you trust it: git fetch --unshallow' });
  }
  await fetchGit(root, ['--unshallow', '--no-write-fetch-head'], signal);
}
