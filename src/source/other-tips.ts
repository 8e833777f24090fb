import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { isNone } from './git.ts';
import { listTips } from './list-tips.ts';
import { plainGitFolder } from './plain-git-folder.ts';

/** The two commits of an entry in a reflog: those before and after. */
const ENTRY = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /;

/**
 * Commits that reflogs and other work trees name, each once, in order; those that refs name may be among them or not. Null when
 * it cannot be told, as with a damaged reflog.
 */
export async function otherTips(folder: string): Promise<string[] | null> {
  const common = plainGitFolder(folder);
  if (common !== null && !existsSync(join(common, 'reftable'))) return tipsIn(common);
  return listTips(folder);
}

function tipsIn(common: string): string[] | null {
  const tips = new Set<string>();
  try {
    const others = namesIn(join(common, 'worktrees')).map((name) => join(common, 'worktrees', name));
    for (const folder of others) tips.add(readFileSync(join(folder, 'HEAD'), 'utf8').trim());
    for (const file of [common, ...others].flatMap((folder) => filesBelow(join(folder, 'logs')))) {
      for (const line of readFileSync(file, 'latin1').split('\n')) {
        if (line === '') continue;
        const [, before, after] = ENTRY.exec(line) ?? [];
        if (!before || !after) return null;
        tips.add(before).add(after);
      }
    }
  } catch {
    return null; // it went while it was read, or may not be read
  }
  return [...tips].filter((tip) => !isNone(tip)).sort();
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
