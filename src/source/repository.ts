import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { slashed } from '../util/path-below.ts';
import { askGit, git, startGit } from './git.ts';
import { gitEnded } from './git-child.ts';
import { plainGitFolder, plainSettings } from './plain-git-folder.ts';
import { surroundings } from './surroundings.ts';

/** The first version whose `cat-file` lists objects in pack order (`--batch-all-objects --unordered`). */
const OLDEST_GIT = [2, 20] as const;

export interface Repository {
  /** Root of the work tree, or the git directory of a bare repository. */
  readonly root: string;
  /** The git directory that all work trees of the repository share. */
  readonly common: string;
  /** The folder of its objects. */
  readonly objects: string;
  /** Bytes of an object's id. */
  readonly idLength: number;
  readonly bare: boolean;
  readonly shallow: boolean;
  /** Some objects were left at the remote (`clone --filter`). */
  readonly partial: boolean;
}

/**
 * The repository that a folder is in.
 * @throws ScannerError when there is none, or git is missing, too old or unwilling.
 */
export async function repositoryAt(folder: string): Promise<Repository> {
  // What takes so little time is not stopped.
  const never = new AbortController().signal;
  const filtered = isWhole(folder) ? null : askGit(folder, PROMISORS).said;
  const [said, filters] = await Promise.all([answers(folder, never), filtered]);
  const [isBare, isShallow, format = '', ...path] = said[0]!.split('\n');
  // An old version prints the question as it stands.
  if (!/^sha\d+$/.test(format)) requireVersion(git(folder, ['version']).toString());
  const bare = isBare === 'true';
  const root = said[bare ? 1 : 2]!;
  // Git goes by where the folder really is.
  const common = resolve(realpathSync(folder), path.join('\n'));
  return {
    root,
    common,
    objects: resolve(root, surroundings(root).GIT_OBJECT_DIRECTORY ?? join(common, 'objects')),
    idLength: format === 'sha256' ? 32 : 20,
    bare,
    shallow: isShallow === 'true',
    partial: (filters ?? '').trim() !== '',
  };
}

const PROMISORS = ['config', '--get-regexp', '^remote\\..*\\.(promisor|partialclonefilter)$'];

/** True where the settings of a repository plainly name no filter; else git is to be asked. */
function isWhole(folder: string): boolean {
  const found = plainGitFolder(folder);
  return found !== null && plainSettings(found)?.partial === false;
}

/**
 * The same without git, for a repository that it was asked about before: when it is of the usual form, and the folder its root.
 * Null for another. Whether git is willing is told by whoever asks it next.
 */
export function plainRepository(folder: string): Repository | null {
  const found = plainGitFolder(folder);
  if (found === null) return null;
  const settings = plainSettings(found);
  if (!settings || settings.partial || settings.otherIds || settings.bare !== (found === folder)) return null;
  const { bare } = settings;
  const common = realpathSync(found);
  return {
    // As git writes it.
    root: slashed(bare ? common : realpathSync(folder)),
    common,
    objects: join(common, 'objects'),
    idLength: 20,
    bare,
    shallow: existsSync(join(common, 'shallow')),
    partial: false,
  };
}

/** What git does not know it prints. A path may have line ends in it. */
const NEXT = '--unleak--';
const QUESTIONS = [
  ...['--is-bare-repository', '--is-shallow-repository', '--show-object-format', '--git-common-dir', NEXT],
  // A bare repository has no work tree: there git ends with an error behind the one before.
  ...['--absolute-git-dir', NEXT, '--show-toplevel'],
];

async function answers(folder: string, signal: AbortSignal): Promise<string[]> {
  const args = ['rev-parse', ...QUESTIONS];
  const child = startGit(folder, args, signal, ['ignore', 'pipe', 'pipe']);
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  try {
    await gitEnded(child, folder, args, signal);
  } catch (error) {
    if (!text.startsWith('true\n') || !text.endsWith(`\n${NEXT}\n`)) throw error;
  }
  return text.split(`\n${NEXT}\n`).map((one) => one.replace(/\n$/, ''));
}

function requireVersion(text: string): void {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(text) ?? [];
  if (Number(major) > OLDEST_GIT[0] || (Number(major) === OLDEST_GIT[0] && Number(minor) >= OLDEST_GIT[1])) return;
  throw new ScannerError('git-too-old', `${text.trim()} is too old to list a repository's objects`, {
    hint: `install git ${OLDEST_GIT.join('.')} or newer`,
  });
}
