import type { Buffer } from 'node:buffer';
import { askGitFor } from './git.ts';
import { splitFields, type TakeField } from './git-log.ts';
import { PLAIN_FORM } from './history-log.ts';

/** All commits that refs and reflogs lead to. */
export interface CommitList {
  /**
   * Hands out what git log prints in PLAIN_FORM, field by field. False where git must be asked anew: it failed, as it does where a
   * commit is missing, or there is too much.
   */
  read(take: TakeField): Promise<boolean>;
  /** No commit is missing. False when that is not known. */
  isWhole(): Promise<boolean>;
}

export const ALL_COMMITS = ['--all', '--reflog', ...PLAIN_FORM];

/** Lets git list the commits while other things go on. @param signal ends it */
export function beginCommits(root: string, signal: AbortSignal): CommitList {
  // The graph of commits is a copy, which tells of commits that are gone.
  const said: Promise<Buffer | null> = askGitFor(
    root,
    ['-c', 'core.commitGraph=false', 'log', ...ALL_COMMITS],
    '',
    signal,
  );
  return {
    async read(take) {
      const bytes = await said;
      if (!bytes || signal.aborted) return false;
      const rest = splitFields(bytes, take);
      if (rest < bytes.length) take(bytes, rest, bytes.length);
      return true;
    },
    async isWhole() {
      return (await said) !== null && !signal.aborted;
    },
  };
}
