import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyChange } from '../../src/hook/change.ts';
import { type Plan, planInit, planUndo } from '../../src/hook/init.ts';
import type { HookKind } from '../../src/hook/kind.ts';
import { reveals } from './canary.ts';
import { environment } from './environment.ts';
import { lastingFolder, writeIn } from './temp-folder.ts';
import type { TempRepo } from './temp-repo.ts';

/** A folder with an `unleak` to be found on the path. */
const installed = lastingFolder(`bin-${process.pid}`);
const bin = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));
chmodSync(writeIn(installed, 'unleak', `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`), 0o755);

/** With it, hooks find our `unleak`. */
export const PATH = `${installed}:${process.env.PATH}`;

// What runs in this process asks git as well, and must not see anybody's own settings.
Object.assign(process.env, environment());

export interface Commit {
  readonly made: boolean;
  readonly output: string;
}

/** Commits as a user does, with hooks. */
export function commit({ root }: Pick<TempRepo, 'root'>, args: readonly string[] = [], path = PATH): Commit {
  const env = environment({ PATH: path });
  const { status, stdout, stderr } = spawnSync('git', ['commit', '-m', 'message', ...args], { cwd: root, env });
  const output = `${stdout}${stderr}`;
  if (reveals(output)) throw new Error('the hook printed a planted value');
  return { made: status === 0, output };
}

/** Puts unleak into the hooks, in this process. Returns the files that it changed. */
export function install({ root }: Pick<TempRepo, 'root'>, kinds: readonly HookKind[] = ['pre-commit']): string[] {
  return applied(planInit(root, kinds));
}

/** Takes it out again. Returns the files that it changed. */
export function uninstall({ root }: Pick<TempRepo, 'root'>): string[] {
  return applied(planUndo(root));
}

function applied({ changes }: Plan): string[] {
  for (const change of changes) applyChange(change);
  return changes.filter(({ before, after }) => before !== after).map(({ file }) => file);
}

/** Every file with its mode and content; what git changes at a commit is left out. */
export function snapshot(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const kept = paths.filter((path) => !/[\\/]\.git[\\/](?:objects|index|logs|refs|COMMIT_EDITMSG)/.test(path)).sort();
  return Object.fromEntries(kept.map((path) => [path, `${statSync(path).mode} ${readFileSync(path, 'latin1')}`]));
}
