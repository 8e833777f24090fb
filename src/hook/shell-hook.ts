import { ScannerError } from '../model/problem.ts';
import { type Change, modeOf, readText } from './change.ts';
import { type HookKind, READS_REFS, WHAT_IT_STOPS } from './kind.ts';

const BEGIN = '# >>> unleak';
const END = '# <<< unleak';
/** A file that is committed may have come back with the line ends of Windows. */
const OURS = new RegExp(`${BEGIN}[^]*?\n${END}(?:\r?\n|$)`, 'g');
/** Git runs hooks with the sh that it brings along, on Windows too. */
const SHEBANG = '#!/bin/sh\n';
const EXECUTABLE = 0o111;

/** How a hook that is a shell script is to be written. */
interface ShellHook {
  readonly file: string;
  readonly kind: HookKind;
  /** Git runs only what may be executed; husky runs its files with sh, whatever their mode. */
  readonly needsMode: boolean;
  /** The node_modules to look for us in, from the folder that hooks are started in. */
  readonly packages: string;
}

/**
 * Puts our lines into a hook; what stands there already still runs after them. Lines of ours that are there are brought
 * up to date.
 * @throws ScannerError when the hook is no shell script.
 */
export function addToShellHook({ file, kind, needsMode, packages }: ShellHook): Change {
  const before = readText(file);
  const without = before === null ? null : cutOut(before);
  if (without?.startsWith('#!') && !/^#!.*\b(?:sh|bash|dash|zsh|ksh)\b/.test(without)) {
    throw new ScannerError('hook', `${file} is no shell script`, {
      hint: `call "unleak hook run ${kind}" from it yourself`,
    });
  }
  const asleep = needsMode && without !== null && process.platform !== 'win32' ? sleepingMode(file, before) : null;
  const lines = block(kind, packages, asleep);
  const after = without === null ? (needsMode ? SHEBANG : '') + lines : insert(without, lines);
  return { file, before, after, ...(needsMode ? { mode: 0o755 } : {}) };
}

/** Takes our lines out again: the hook is then as it was, and gone when nothing else stands in it. Null when there are none. */
export function removeFromShellHook(file: string): Change | null {
  const before = readText(file);
  if (before === null || !before.includes(BEGIN)) return null;
  const rest = cutOut(before);
  const mode = asleepIn(before);
  const after = rest === '' || rest.replace('\r', '') === SHEBANG ? null : rest;
  return { file, before, after, ...(mode !== null && after !== null ? { mode } : {}) };
}

/** True when our lines for this hook stand in the file. */
export function hasOurLines(text: string, kind: HookKind): boolean {
  return (
    text.includes(BEGIN) && (text.includes(`hook run ${kind}`) || (kind === 'pre-commit' && /hook run \|\|/.test(text)))
  );
}

function block(kind: HookKind, packages: string, asleep: number | null): string {
  const what = WHAT_IT_STOPS[kind];
  const call = READS_REFS.has(kind)
    ? `unleak_refs=$(cat)\nprintf '%s\\n' "$unleak_refs" | "$unleak" hook run ${kind} "$@"`
    : `"$unleak" hook run ${kind}${kind === 'pre-commit' ? '' : ' "$@"'}`;
  // A linked work tree has the hooks of the main one, and seldom packages of its own; nor has a submodule.
  return `${BEGIN}: stops a ${what} that holds a key (unleak init --undo takes this out)
unleak='${packages.replaceAll("'", "'\\''")}/.bin/unleak'
unleak_main=$(git rev-parse --git-common-dir 2>/dev/null)/..
if [ -x "$unleak" ]; then
  :
elif [ -x "$unleak_main/$unleak" ]; then
  unleak=$unleak_main/$unleak
elif unleak_super=$(git rev-parse --show-superproject-working-tree 2>/dev/null) && [ "$unleak_super" ] && [ -x "$unleak_super/$unleak" ]; then
  unleak=$unleak_super/$unleak
elif command -v unleak >/dev/null 2>&1; then
  unleak=unleak
else
  echo "unleak is not installed, so this ${what} was not scanned: npm install --save-dev unleak" >&2
  exit 1
fi
${call} || {
  unleak=$?
  [ $unleak -ne 127 ] || echo "unleak found no node in the PATH, so this ${what} was not scanned: unleak doctor" >&2
  exit $unleak
}
${READS_REFS.has(kind) ? REFS_FOR_THE_REST : ''}${asleep === null ? '' : `# was mode ${asleep.toString(8)}, so what follows did not run\nexit 0\n`}${END}
`;
}

/** Our lines have read the input, and what stands below may want to read it too, as git lfs does. */
const REFS_FOR_THE_REST = `if [ -n "$unleak_refs" ]; then
  exec <<UNLEAK_REFS
$unleak_refs
UNLEAK_REFS
fi
`;

/** Our lines come first, after the line that names the shell, so that an `exit` or `exec` further down does not skip them. */
function insert(old: string, lines: string): string {
  const shebang = /^#!.*\n/.exec(old)?.[0] ?? '';
  return shebang + lines + old.slice(shebang.length);
}

function cutOut(text: string): string {
  return text.replace(OURS, '');
}

/** The mode of a hook that git does not run for want of permission: it must not wake because of us. */
function sleepingMode(file: string, before: string | null): number | null {
  const noted = asleepIn(before ?? '');
  if (noted !== null) return noted;
  const mode = modeOf(file);
  return (mode & EXECUTABLE) === 0 ? mode : null;
}

function asleepIn(text: string): number | null {
  const noted = /^# was mode ([0-7]+),/m.exec(text)?.[1];
  return noted === undefined ? null : Number.parseInt(noted, 8);
}
