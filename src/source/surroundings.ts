import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Variables by which git tells its hooks, or a user tells git, which repository is meant, and what of it. */
const NAMES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
];

/** The environment for git in a folder: what names one repository says nothing of another one, as of a submodule. */
export function surroundings(folder: string): NodeJS.ProcessEnv {
  const { env } = process;
  if (!NAMES.some((name) => env[name])) return env;
  if (!isMeant(folder)) return Object.fromEntries(Object.entries(env).filter(([name]) => !NAMES.includes(name)));
  const { GIT_DIR, GIT_WORK_TREE } = env;
  // They are relative to where we stand, and git may be started elsewhere.
  return {
    ...env,
    ...(GIT_DIR ? { GIT_DIR: resolve(GIT_DIR) } : {}),
    ...(GIT_WORK_TREE ? { GIT_WORK_TREE: resolve(GIT_WORK_TREE) } : {}),
  };
}

/** True where the variables, if there are any, are about the repository that a folder is in, or is. */
export function isMeant(folder: string): boolean {
  const { GIT_DIR } = process.env;
  return resolve(folder) === process.cwd() || (GIT_DIR && real(folder) === real(GIT_DIR)) || isInNamedTree(folder);
}

/** True in the work tree that they name; without a name it is the one that we stand in. */
export function isInNamedTree(folder: string): boolean {
  const { GIT_DIR, GIT_WORK_TREE } = process.env;
  const home = GIT_WORK_TREE ? real(GIT_WORK_TREE) : GIT_DIR ? real('.') : top(real('.'));
  return top(real(folder), home) === home;
}

/** The next folder upwards that is a repository, or is the one that is looked for. */
function top(folder: string, wanted?: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (at === wanted || existsSync(join(at, '.git')) || at === dirname(at)) return at;
  }
}

function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
