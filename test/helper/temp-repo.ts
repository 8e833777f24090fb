import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './environment.ts';
import { tempFolder, writeIn } from './temp-folder.ts';

/** A git repository in a folder of its own, removed after the tests of the file. */
export interface TempRepo {
  readonly root: string;
  /** Runs git there and returns what it printed, without the line feed at its end. */
  git(...args: readonly string[]): string;
  write(path: string, content: string | Uint8Array): void;
  /** Stages everything and commits it, a day after the commit before. Returns the commit's id. */
  commit(message: string): string;
  /** Commits many changes at once, a day apart, each given as files. Returns the ids of the commits, oldest first. */
  commitAll(changes: readonly Readonly<Record<string, string>>[]): readonly string[];
}

/** Where the dates of commits begin. */
const FIRST_DAY = Date.UTC(2026, 0, 1, 12);
const DAY = 86_400_000;

/** Commands that leave the number of commits as it is. */
const KEEPS_COMMITS = new Set([
  'add',
  'rm',
  'mv',
  'config',
  'rev-parse',
  'repack',
  'gc',
  'update-index',
  'hash-object',
]);
/** Nothing here is worth to be kept through a crash, or to be tidied up after each commit. */
const QUICK = ['-c', 'core.fsync=none', '-c', 'maintenance.auto=false', '-c', 'gc.auto=0'];

/** One program to start in place of two, which takes a process of this size the most time. */
const ADD_AND_COMMIT = 'git add --all && git commit --quiet --allow-empty -F -';

export function tempRepo(files: Readonly<Record<string, string | Uint8Array>> = {}): TempRepo {
  const root = tempFolder();
  emptyRepo ??= makeEmpty();
  for (const folder of emptyRepo.folders) mkdirSync(join(root, folder), { recursive: true });
  for (const { path, content, mode } of emptyRepo.files) chmodSync(writeIn(root, path, content), mode);
  for (const [path, content] of Object.entries(files)) writeIn(root, path, content);
  return repoAt(root, 0);
}

/** A copy of a repository that takes long to make, as it is now. */
export function copyOf({ root }: TempRepo): TempRepo {
  const copy = tempFolder();
  cpSync(root, copy, { recursive: true });
  return repoAt(copy);
}

/**
 * A repository that is there already, as a clone or a linked work tree is.
 * @param count how many commits it has, where that is known
 */
export function repoAt(root: string, count: number | null = null): TempRepo {
  return {
    root,
    git(...args) {
      if (!KEEPS_COMMITS.has(args[0]!)) count = null;
      return git(root, ...args);
    },
    write: (path, content) => writeIn(root, path, content),
    commit(message) {
      count ??= Number(git(root, 'rev-list', '--all', '--count'));
      const date = new Date(FIRST_DAY + count++ * DAY).toISOString();
      const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
      run(root, ['-c', `alias.both=!${ADD_AND_COMMIT}`, 'both'], dates, message);
      return headOf(root);
    },
    commitAll(changes) {
      run(root, ['fast-import', '--quiet'], {}, changes.map(importOf).join(''));
      git(root, 'reset', '--quiet', '--hard');
      count = null;
      return git(root, 'log', '--reverse', '--format=%H').split('\n');
    },
  };
}

interface EmptyRepo {
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly content: Buffer; readonly mode: number }[];
}

let emptyRepo: EmptyRepo | undefined;

/** What git init makes, for it to be asked once only. */
function makeEmpty(): EmptyRepo {
  const root = tempFolder();
  git(root, '-c', 'init.defaultBranch=main', 'init', '--quiet');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => {
    const file = join(root, path);
    return { path, file, stat: statSync(file) };
  });
  return {
    folders: paths.filter(({ stat }) => stat.isDirectory()).map(({ path }) => path),
    files: paths
      .filter(({ stat }) => stat.isFile())
      .map(({ path, file, stat }) => ({ path, content: readFileSync(file), mode: stat.mode })),
  };
}

/** The id of the last commit, from the file that git keeps it in where there is one. */
function headOf(root: string): string {
  try {
    const head = readFileSync(join(root, '.git/HEAD'), 'utf8').trim();
    return head.startsWith('ref: ') ? readFileSync(join(root, '.git', head.slice(5)), 'utf8').trim() : head;
  } catch {
    return git(root, 'rev-parse', 'HEAD');
  }
}

/** One commit as git fast-import reads it. */
function importOf(files: Readonly<Record<string, string>>, day: number): string {
  const when = `A U Thor <author@example.com> ${(FIRST_DAY + day * DAY) / 1000} +0000`;
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const changes = Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`);
  return `commit refs/heads/main\nauthor ${when}\ncommitter ${when}\n${data(`change ${day}`)}${changes.join('')}\n`;
}

/** Runs git in a folder. @throws with git's own words when it fails. */
export function git(cwd: string, ...args: readonly string[]): string {
  return run(cwd, args);
}

function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, input?: string): string {
  return execFileSync('git', [...QUICK, ...args], {
    cwd,
    env: environment(env),
    input,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trimEnd();
}
