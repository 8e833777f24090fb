import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Whether we stand in a git repository, bare ones included. */
export function isInRepository(): boolean {
  if (process.env.GIT_DIR) return true;
  for (let at = resolve('.'); ; at = dirname(at)) {
    if (existsSync(join(at, '.git')) || (existsSync(join(at, 'HEAD')) && existsSync(join(at, 'objects')))) return true;
    if (at === dirname(at)) return false;
  }
}
