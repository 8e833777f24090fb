import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { git, tryGit } from '../source/git.ts';

/** How the installed hook judged a harmless file and one with a made-up key. */
export interface SelfTest {
  readonly passesHarmless: boolean;
  readonly blocksKey: boolean;
  /** What the hook printed last; it holds no value, as nothing that we print does. */
  readonly said: string;
}

/**
 * Runs the installed pre-commit hook as a commit would, on a throw-away index whose objects lie in a temporary folder: the
 * repository stays as it is, and no made-up key is left in it.
 * @throws ScannerError when there is no repository, or git is too old to run hooks by itself (2.36).
 */
export function testHook(folder: string): SelfTest {
  const root = git(folder, ['rev-parse', '--show-toplevel']).toString().trimEnd();
  const objects = resolve(root, git(root, ['rev-parse', '--git-path', 'objects']).toString().trimEnd());
  const temp = mkdtempSync(join(tmpdir(), 'unleak-hook-'));
  try {
    mkdirSync(join(temp, 'objects'));
    const env = {
      ...process.env,
      GIT_INDEX_FILE: join(temp, 'index'),
      GIT_OBJECT_DIRECTORY: join(temp, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    };
    const head = tryGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    run(root, env, head ? ['read-tree', head] : ['read-tree', '--empty']);
    const harmless = runHook(root, env, 'greeting=hello\n');
    // Made here, so that it stands in no file of ours.
    const body = randomBytes(64)
      .toString('base64')
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 42);
    const key = runHook(root, env, `VENICE_API_KEY=${['VENICE', 'ADMIN', 'KEY', body].join('_')}\n`);
    const passesHarmless = harmless.status === 0;
    return { passesHarmless, blocksKey: key.status !== 0, said: passesHarmless ? key.said : harmless.said };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function runHook(root: string, env: NodeJS.ProcessEnv, content: string): { status: number | null; said: string } {
  const blob = run(root, env, ['hash-object', '-w', '--stdin'], content).trim();
  run(root, env, ['update-index', '--add', '--cacheinfo', `100644,${blob},unleak-hook-test.env`]);
  const { status, stdout, stderr } = spawnSync('git', ['hook', 'run', '--ignore-missing', 'pre-commit'], {
    cwd: root,
    env,
  });
  return { status, said: `${stdout}${stderr}`.trimEnd() };
}

function run(root: string, env: NodeJS.ProcessEnv, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, env, input });
  if (status !== 0) throw new ScannerError('git-failed', `git ${args[0]} failed: ${stderr.toString().trim()}`);
  return stdout.toString();
}
