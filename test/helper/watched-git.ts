import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { tempFolder, writeIn } from './temp-folder.ts';

/** A git that tells when it is asked for one command. */
export interface WatchedGit {
  /** With it, programs find this git. */
  readonly env: Readonly<Record<string, string>>;
  /** Waits until it is asked. */
  asked(): Promise<void>;
}

/** What it does then. A deaf one is ended by SIGKILL alone. */
const THEN = {
  obeys: '',
  hangs: 'exec sleep 120',
  'hangs and is deaf': "trap '' TERM INT; exec sleep 120",
} as const;

/** @param command what stands in its arguments */
export function watchedGit(command: string, then: keyof typeof THEN): WatchedGit {
  const folder = tempFolder();
  const mark = join(folder, 'mark');
  const script = `#!/bin/sh
case "$*" in
  *"${command}"*)
    echo asked > "${mark}"
    ${THEN[then]}
    ;;
esac
PATH=\${PATH#*:}
exec git "$@"
`;
  chmodSync(writeIn(folder, 'git', script), 0o755);
  return {
    env: { PATH: `${folder}:${process.env.PATH}` },
    asked: () => vi.waitUntil(() => existsSync(mark), { timeout: 20_000, interval: 20 }).then(() => {}),
  };
}
