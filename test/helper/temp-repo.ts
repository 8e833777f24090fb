import { execFileSync } from 'node:child_process';
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

export function tempRepo(files: Readonly<Record<string, string | Uint8Array>> = {}): TempRepo {
  const root = tempFolder(files);
  git(root, '-c', 'init.defaultBranch=main', 'init', '--quiet');
  return repoAt(root);
}

/** A repository that is there already, as a clone or a linked work tree is. */
export function repoAt(root: string): TempRepo {
  return {
    root,
    git: (...args) => git(root, ...args),
    write: (path, content) => writeIn(root, path, content),
    commit(message) {
      git(root, 'add', '--all');
      const count = git(root, 'rev-list', '--all', '--count');
      const date = new Date(FIRST_DAY + Number(count) * DAY).toISOString();
      run(root, ['commit', '--quiet', '--allow-empty', '-m', message], {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      });
      return git(root, 'rev-parse', 'HEAD');
    },
    commitAll(changes) {
      run(root, ['fast-import', '--quiet'], {}, changes.map(importOf).join(''));
      git(root, 'reset', '--quiet', '--hard');
      return git(root, 'log', '--reverse', '--format=%H').split('\n');
    },
  };
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
  return execFileSync('git', args, { cwd, env: environment(env), input, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
}
