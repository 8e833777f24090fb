import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { git } from '../source/git.ts';

const BEGIN = '# >>> unleak';
const END = '# <<< unleak';
/** Git runs hooks with the sh that it brings along, on Windows too. */
const SHEBANG = '#!/bin/sh\n';
/** A hook in another encoding comes out as it went in. Our own lines are ASCII. */
const BYTES = 'latin1';

const BLOCK = `${BEGIN}: stops a commit that holds a key (unleak hook uninstall takes this out)
if [ -x node_modules/.bin/unleak ]; then
  node_modules/.bin/unleak hook run || exit $?
elif command -v unleak >/dev/null 2>&1; then
  unleak hook run || exit $?
else
  echo "unleak is not installed, so this commit was not scanned: npm install --save-dev unleak" >&2
  exit 1
fi
${END}
`;

/**
 * Adds our lines to the pre-commit hook that git, or husky, runs; what stands there already still runs after them. Says
 * what it did.
 * @throws ScannerError when there is no repository, or the hook is no shell script.
 */
export function installHook(folder: string): string {
  const file = hookFile(folder);
  const old = existsSync(file) ? readFileSync(file, BYTES) : null;
  if (old?.includes(BEGIN)) return `already installed: ${file}`;
  if (old?.startsWith('#!') && !/^#!.*\b(?:sh|bash|dash|zsh|ksh)\b/.test(old)) {
    throw new ScannerError('hook', `${file} is no shell script`, { hint: 'call "unleak hook run" from it yourself' });
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, insert(old, isHusky(file)), BYTES);
  // husky runs its files with sh, whatever their mode; git runs only what may be executed.
  if (!isHusky(file)) chmodSync(file, 0o755);
  return `installed: each commit is scanned from now on (${file})`;
}

/** Takes our lines out again; the file is then as it was. Says what it did. */
export function uninstallHook(folder: string): string {
  const file = hookFile(folder);
  const text = existsSync(file) ? readFileSync(file, BYTES) : '';
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(`${END}\n`);
  if (from < 0 || to < 0) return `not installed: ${file}`;
  const rest = text.slice(0, from) + text.slice(to + END.length + 1);
  if (rest === '' || rest === SHEBANG) rmSync(file);
  else writeFileSync(file, rest, BYTES);
  return `removed: commits are no longer scanned (${file})`;
}

/** Our lines come first, after the line that names the shell, so that an \`exit\` or \`exec\` further down does not skip them. */
function insert(old: string | null, husky: boolean): string {
  if (old === null) return husky ? BLOCK : SHEBANG + BLOCK;
  const shebang = /^#!.*\n/.exec(old)?.[0] ?? '';
  return shebang + BLOCK + old.slice(shebang.length);
}

/** Where git looks for the hook: core.hooksPath, the common git directory of a worktree, or husky's folder. */
function hookFile(folder: string): string {
  const common = () => git(folder, ['rev-parse', '--git-common-dir']).toString().trimEnd();
  const hooks = configured(folder) ?? resolve(folder, common(), 'hooks');
  // husky points git at .husky/_, whose scripts run those of the folder above.
  return join(basename(hooks) === '_' ? dirname(hooks) : hooks, 'pre-commit');
}

/** core.hooksPath as the user set it; our own calls of git switch hooks off, so git would not tell. */
function configured(folder: string): string | null {
  const root = git(folder, ['rev-parse', '--show-toplevel']).toString().trimEnd();
  const values = git(folder, ['config', '--includes', '--null', '--type=path', '--get-all', 'core.hooksPath'])
    .toString()
    .split('\0');
  const own = values.filter((value) => value !== '' && value !== '/dev/null').at(-1);
  return own === undefined ? null : resolve(root, own);
}

function isHusky(file: string): boolean {
  return basename(dirname(file)) === '.husky';
}
