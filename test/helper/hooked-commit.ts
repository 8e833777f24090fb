import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reveals } from './canary.ts';
import { environment } from './environment.ts';
import { runCli } from './run-cli.ts';
import { tempFolder, writeIn } from './temp-folder.ts';
import type { TempRepo } from './temp-repo.ts';

/** A folder with an `unleak` to be found on the path. */
const installed = tempFolder();
const bin = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));
chmodSync(writeIn(installed, 'unleak', `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`), 0o755);

export interface Commit {
  readonly made: boolean;
  readonly output: string;
}

/** Commits as a user does, with hooks. */
export function commit(
  { root }: Pick<TempRepo, 'root'>,
  args: readonly string[] = [],
  path = `${installed}:${process.env.PATH}`,
): Commit {
  const env = environment({ PATH: path });
  const { status, stdout, stderr } = spawnSync('git', ['commit', '-m', 'message', ...args], { cwd: root, env });
  const output = `${stdout}${stderr}`;
  if (reveals(output)) throw new Error('the hook printed a planted value');
  return { made: status === 0, output };
}

/** Runs `unleak hook install` or `uninstall`. Returns what it says. @throws when it fails */
export async function hook(repo: Pick<TempRepo, 'root'>, action: 'install' | 'uninstall'): Promise<string> {
  const { code, stdout, stderr } = await runCli(['hook', action], { cwd: repo.root });
  if (code !== 0 || stderr !== '') throw new Error(`unleak hook ${action} ended with ${code}\n${stderr}`);
  return stdout;
}
