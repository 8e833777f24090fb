import { tryGit } from './git.ts';

/** Settings by which a fetch runs a program. */
const PROGRAMS =
  /^(?:core\.(?:sshcommand|gitproxy|askpass|alternaterefscommand)|credential\.(?:.*\.)?helper|remote\..*\.(?:uploadpack|vcs))$/i;

/**
 * Names of the settings in a repository's own configuration, not the user's, by which a fetch there would run a program.
 * @throws ScannerError when git is missing.
 */
export function programsOfFetch(root: string): string[] {
  const names = ['--local', '--worktree'].flatMap((file) =>
    (tryGit(root, ['config', file, '--includes', '--name-only', '--null', '--list']) ?? '').split('\0'),
  );
  return [...new Set(names)].filter((name) => PROGRAMS.test(name));
}
