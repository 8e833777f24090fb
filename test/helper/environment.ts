import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What of the surroundings could change what a program does: settings of git, of colours, of this test runner. */
const PERSONAL = /^(?:GIT_|NODE_|npm_|VITEST|UNLEAK_)|^(?:CI|NO_COLOR|FORCE_COLOR|TERM|COLUMNS)$/;

/** A folder that is not there, so that nobody's ignore file is in it. */
const NOBODY = join(tmpdir(), 'unleak-test-nobody');

/** The environment that programs get in tests: nobody's configuration, and a fixed identity for commits. */
export function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !PERSONAL.test(name)) as [string, string][];
  return {
    ...Object.fromEntries(kept),
    HOME: NOBODY,
    XDG_CONFIG_HOME: NOBODY,
    GIT_CONFIG_NOSYSTEM: '1',
    // Git knows the name on Windows too, and not the one that Node has for it there.
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'A U Thor',
    GIT_AUTHOR_EMAIL: 'author@example.com',
    GIT_COMMITTER_NAME: 'C O Mitter',
    GIT_COMMITTER_EMAIL: 'committer@example.com',
    ...more,
  };
}
