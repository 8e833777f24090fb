import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { tempFolder, writeIn } from './temp-folder.ts';

/** A git that gets stuck at one command and leaves a mark when it does. */
export interface StuckGit {
  readonly env: Readonly<Record<string, string>>;
  /** Waits until it is stuck. */
  reached(): Promise<void>;
}

/**
 * @param command what stands in its arguments
 * @param deaf it cannot be ended but by SIGKILL
 */
export function stuckGit(command: string, { deaf = false } = {}): StuckGit {
  const folder = tempFolder();
  const mark = join(folder, 'mark');
  const script = `#!/bin/sh
case "$*" in
  *"${command}"*)
    ${deaf ? "trap '' TERM INT" : ':'}
    echo stuck > "${mark}"
    exec sleep 120
    ;;
esac
PATH=\${PATH#*:}
exec git "$@"
`;
  chmodSync(writeIn(folder, 'git', script), 0o755);
  return {
    env: { PATH: `${folder}:${process.env.PATH}` },
    reached: () => vi.waitUntil(() => existsSync(mark), { timeout: 20_000, interval: 20 }).then(() => {}),
  };
}
