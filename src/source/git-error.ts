import { existsSync } from 'node:fs';
import { ScannerError } from '../model/problem.ts';
import { shellWord } from '../util/shell-word.ts';

const HINTS: Readonly<Record<string, string>> = {
  clone: 'check the address, and that you may read it: git ls-remote ADDRESS',
  fetch: 'check that you may read it: git ls-remote',
};

export const ROOM = 'make room there, or name another folder for temporary files in TMPDIR (Windows: TEMP)';

/** What a git that goes to no remote ends with, where it may not leave such objects out. */
export const AT_REMOTE = 'git needs objects that this partial clone left at the remote';

/** How a partial clone becomes whole. */
export const WHOLE = 'git fetch --refetch --no-filter, or scan a full clone';

/** What went wrong, as the user can act on it. */
export function gitError(
  stderr: string,
  args: readonly string[],
  cwd: string,
  killed: NodeJS.Signals | null,
): ScannerError {
  if (/dubious ownership/.test(stderr)) {
    return new ScannerError('dubious-ownership', `git refuses to read ${cwd}: it belongs to another user`, {
      hint: `git config --global --add safe.directory ${shellWord(/safe\.directory '?([^'\n]+)/.exec(stderr)?.[1] ?? cwd, true)}`,
    });
  }
  // Git names a place in parentheses where it found nothing, and without them what a file `.git` leads to.
  const [, elsewhere] = /not a git repository: (?!\()(\S[^\n]*)/.exec(stderr) ?? [];
  if (elsewhere) {
    return new ScannerError(
      'not-a-repository',
      `the .git of ${cwd} leads to ${elsewhere}, which is no git repository`,
      {
        hint: 'a linked work tree or a submodule needs the repository that it belongs to; the files alone: unleak scan PATH',
      },
    );
  }
  if (/not a git repository/i.test(stderr)) {
    return new ScannerError('not-a-repository', `${cwd} is not in a git repository`, {
      hint: 'unleak scan PATH needs none; to make one: git init',
    });
  }
  if (/must be run in a work tree/.test(stderr)) {
    return new ScannerError('not-a-repository', `${cwd} lies in git's own folder, not in a work tree`, {
      hint: 'stand in the folder that .git lies in',
    });
  }
  const unknown = /unknown repository (?:extensions?|format|version)[^\n]*:\s+(\S+)/i.exec(stderr)?.[1];
  if (unknown) {
    return new ScannerError('git-too-old', `this git does not know how ${cwd} is stored: ${unknown}`, {
      hint: 'install a newer git',
    });
  }
  if (/from promisor remote/.test(stderr)) {
    return new ScannerError('git-failed', AT_REMOTE, { hint: WHOLE });
  }
  const command = args.find((arg, i) => !arg.startsWith('-') && args[i - 1] !== '-c') ?? '';
  const lines = stderr.trim().split('\n');
  // Before it names a damaged object, or a file, it says how that looks inside.
  const said =
    lineLike(lines, /^fatal: .* is corrupt$/) ??
    lineLike(lines, BAD_CONFIG) ??
    lineLike(lines, /^(?:fatal|error): /) ??
    lines.at(-1) ??
    '';
  if (killed && said === '') {
    return new ScannerError('git-failed', `git ${command} was ended by ${killed}`, {
      hint: 'something else did that, as a system does that runs out of memory; run it again',
    });
  }
  return new ScannerError('git-failed', `git ${command} failed${said ? `: ${said}` : ''}`, {
    hint: hintFor(stderr) ?? HINTS[command] ?? 'try: git fsck',
  });
}

function hintFor(stderr: string): string | null {
  if (/no space left|out of diskspace|quota exceeded/i.test(stderr)) return ROOM;
  // No command of git works before that, `git config` and `git fsck` neither.
  return BAD_CONFIG.test(stderr)
    ? 'mend it in an editor: the file that is named, else .git/config or ~/.gitconfig'
    : null;
}

const BAD_CONFIG = /^fatal: bad (?:\w+ )?config /m;

function lineLike(lines: readonly string[], wanted: RegExp): string | undefined {
  return lines.find((line) => wanted.test(line));
}

export function startError(error: Error, cwd: string): ScannerError {
  const code = 'code' in error ? error.code : null;
  const missing = code === 'ENOENT';
  // The system says the same of a folder to start in that is not there.
  if (code === 'ENOTDIR' || (missing && !existsSync(cwd))) {
    return new ScannerError('no-such-path', `${cwd}: no such folder`, {
      hint: 'give any folder of the repository',
      cause: error,
    });
  }
  if (!missing) return new ScannerError('git-failed', `git does not start: ${error.message}`, { cause: error });
  return new ScannerError('git-missing', `git is not installed, or not in PATH (looked from ${cwd})`, {
    hint: 'install git, or scan the files alone with: unleak scan PATH',
    cause: error,
  });
}
