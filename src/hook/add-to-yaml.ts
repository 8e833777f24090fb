import { basename, dirname } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { type Change, readText } from './change.ts';
import { type HookKind, READS_REFS } from './kind.ts';
import { entryOf, firstEntryLine, insertLines, linesOf, removeLines } from './yaml-lines.ts';

/**
 * Adds us to lefthook.yml.
 * @param command how we are called, without the hook's name
 * @throws ScannerError when the file is written in a way that is not edited.
 */
export function addToLefthook(file: string, kinds: readonly HookKind[], command: string): Change {
  const before = readText(file) ?? '';
  if (!/\.ya?ml$/.test(file)) throw byHand(file, callOf(kinds[0]!));
  let text = removeLines(before);
  for (const kind of kinds) text = withLefthookEntry(file, text, kind, command);
  return { file, before, after: text };
}

function withLefthookEntry(file: string, text: string, kind: HookKind, command: string): string {
  const lines = linesOf(text);
  const body = [
    `run: ${command} hook run ${kind}${argumentsOf(kind)}${kind === 'pre-push' ? ' {files}' : ''}`,
    // Otherwise lefthook passes over us where what is checked out has no change: another branch may be pushed, or a key
    // that a later commit took out again.
    ...(kind === 'pre-push' ? [`files: echo ${nameFromRoot(file)}`] : []),
    ...(READS_REFS.has(kind) ? ['use_stdin: true'] : []),
  ];
  const mapped = ['unleak:', ...body.map((line) => `  ${line}`)];
  const hook = entryOf(lines, kind, 0);
  if (!hook) {
    const ours = [`${kind}:`, '  commands:', ...mapped.map((line) => `    ${line}`)];
    return insertLines(lines, firstEntryLine(lines), 0, ours);
  }
  if (hook.inline || (hook.indent === 0 && hook.to > hook.at + 1)) throw byHand(file, callOf(kind));
  const indent = hook.indent ?? 2;
  for (const [key, item] of [
    ['commands', mapped],
    ['jobs', ['- name: unleak', ...body.map((line) => `  ${line}`)]],
  ] as const) {
    const list = entryOf(lines, key, indent, hook.at + 1, hook.to);
    if (!list) continue;
    if (list.inline) throw byHand(file, callOf(kind));
    return insertAfter(lines, list.at, list.indent ?? indent + 2, item, () => byHand(file, callOf(kind)));
  }
  const ours = ['commands:', ...mapped.map((line) => `  ${line}`)];
  return insertAfter(lines, hook.at, indent, ours, () => byHand(file, callOf(kind)));
}

/** The configuration itself: a file that is always there. */
function nameFromRoot(file: string): string {
  return basename(dirname(file)) === '.config' ? `.config/${basename(file)}` : basename(file);
}

/** lefthook fills these in. */
function argumentsOf(kind: HookKind): string {
  return kind === 'pre-commit' ? '' : ' {0}';
}

/**
 * Adds us to .pre-commit-config.yaml as a local hook.
 * @throws ScannerError when the file is written in a way that is not edited.
 */
export function addToPreCommit(file: string, kinds: readonly HookKind[], command: string): Change {
  const before = readText(file) ?? '';
  const lines = linesOf(removeLines(before));
  const repos = entryOf(lines, 'repos', 0);
  const orElse = () => byHand(file, `add to its "repos": ${inOneLine(kinds[0]!, command)}`);
  if (!repos || repos.inline) throw orElse();
  const ours = [
    '- repo: local',
    '  hooks:',
    ...kinds.flatMap((kind) => [
      `    - id: ${idOf(kind)}`,
      `      name: unleak ${kind}`,
      `      entry: ${command} hook run ${kind}`,
      '      language: system',
      `      stages: [${kind}]`,
      `      pass_filenames: ${kind === 'commit-msg'}`,
      '      always_run: true',
      '      require_serial: true',
      '      verbose: true',
    ]),
  ];
  const after = insertAfter(lines, repos.at, repos.indent ?? 2, ours, orElse);
  return { file, before, after };
}

/** As in .pre-commit-hooks.yaml, so that `SKIP=unleak` means the same however we came there. */
function idOf(kind: HookKind): string {
  return kind === 'pre-commit' ? 'unleak' : `unleak-${kind}`;
}

function inOneLine(kind: HookKind, command: string): string {
  const entry = `${command} hook run ${kind}`;
  const hook = `id: ${idOf(kind)}, name: unleak ${kind}, entry: ${entry}, language: system, stages: [${kind}]`;
  return `{repo: local, hooks: [{${hook}, pass_filenames: ${kind === 'commit-msg'}, always_run: true}]}`;
}

/** Takes our lines out of either file. Null when there are none. */
export function removeFromYaml(file: string): Change | null {
  const before = readText(file);
  if (before === null) return null;
  const after = removeLines(before);
  return after === before ? null : { file, before, after };
}

/** Only a line that is ended can be followed: to end it would be a change that cannot be told apart later. */
function insertAfter(
  lines: readonly string[],
  at: number,
  indent: number,
  ours: readonly string[],
  orElse: () => ScannerError,
): string {
  if (!lines[at]!.endsWith('\n')) throw orElse();
  return insertLines(lines, at + 1, indent, ours);
}

function byHand(file: string, hint: string): ScannerError {
  return new ScannerError('hook', `${basename(file)} is written in a way that unleak does not edit`, { hint });
}

function callOf(kind: HookKind): string {
  return `add the command "unleak hook run ${kind}" to it yourself`;
}
