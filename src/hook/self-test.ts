import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { git, gitPath, tryGit } from '../source/git.ts';

/** How the installed hook judged a made-up key. */
export interface SelfTest {
  /** It failed: the commit would not be made. */
  readonly stopped: boolean;
  /** It said where the key is, so it failed for that and for nothing else. */
  readonly named: boolean;
  /** What the hook printed; it holds no value, as nothing that we print does. */
  readonly said: string;
}

const FILE = 'unleak-hook-test.env';

/**
 * Runs the installed pre-commit hook as a commit would, on a throw-away index whose objects lie in a temporary folder: the
 * repository stays as it is, and no made-up key is left in it.
 * @param root of the work tree
 * @param config file of the manager, from the root, that is to count as it lies in the work tree; null when there is none
 * @param path where the hook's programs are looked for; as here unless told
 * @throws ScannerError when git is too old to run hooks by itself (2.36).
 */
export function testHook(root: string, config: string | null, path: string | null = null): SelfTest {
  const objects = resolve(root, git(root, ['rev-parse', '--git-path', 'objects']).toString().trimEnd());
  const temp = mkdtempSync(join(tmpdir(), 'unleak-hook-'));
  try {
    mkdirSync(join(temp, 'objects'));
    const throwAway = {
      GIT_INDEX_FILE: join(temp, 'index'),
      GIT_OBJECT_DIRECTORY: join(temp, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    };
    const head = tryGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    git(root, head ? ['read-tree', head] : ['read-tree', '--empty'], '', throwAway);
    // Made here, so that it stands in no file of ours.
    const body = randomBytes(64)
      .toString('base64')
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 42);
    const content = `VENICE_API_KEY=${['VENICE', 'ADMIN', 'KEY', body].join('_')}\n`;
    const blob = git(root, ['hash-object', '-w', '--stdin'], content, throwAway).toString().trim();
    git(root, ['update-index', '--add', '--cacheinfo', `100644,${blob},${FILE}`], '', throwAway);
    if (config !== null) git(root, ['update-index', '--add', '--', config], '', throwAway);
    const env = { ...process.env, ...throwAway };
    const { status, stdout, stderr } = spawnSync(gitPath(), ['hook', 'run', '--ignore-missing', 'pre-commit'], {
      cwd: root,
      env: path === null ? env : { ...env, PATH: path },
      windowsHide: true,
    });
    const said = `${stdout}${stderr}`.trimEnd();
    if (/is not a git command/.test(said)) {
      throw new ScannerError('git-too-old', 'this git cannot run a hook by itself, so it was not tried', {
        hint: 'install git 2.36 or newer, or try it: stage a file with a key and commit',
      });
    }
    return { stopped: status !== 0, named: status !== 0 && said.includes(`${FILE}:1`), said };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}
