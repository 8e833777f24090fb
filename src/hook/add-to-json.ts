import { basename } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { literalSource } from '../util/literal-source.ts';
import { type Change, readText } from './change.ts';
import { HOOK_KINDS, type HookKind, READS_REFS } from './kind.ts';

/** Keeps what git pushes, which we read from the input, for the command behind us. */
const KEEP_REFS = `unleak_refs=$(cat) && printf '%s\\n' "$unleak_refs" | `;
const PASS_REFS = ` && printf '%s\\n' "$unleak_refs" | { `;
const KEY = 'simple-git-hooks';

/**
 * Adds us to the hooks of simple-git-hooks, before the command that is there.
 * @param file package.json, or the one of its own
 * @param command how we are called, without the hook's name
 * @throws ScannerError when the file is a program, or not understood.
 */
export function addToJson(file: string, kinds: readonly HookKind[], command: string): Change {
  const before = readText(file) ?? '';
  let after = removeFrom(before);
  for (const kind of kinds) {
    const open = file.endsWith('.json') ? openOf(after, basename(file) === 'package.json') : -1;
    if (open < 0) {
      throw new ScannerError('hook', `${basename(file)} is written in a way that unleak does not edit`, {
        hint: `put "unleak hook run ${kind}" in front of its ${kind} yourself`,
      });
    }
    after = withHook(after, open, kind, command);
  }
  return { file, before, after };
}

/** Takes us out again; the file is then as it was. Null when we are not in it. */
export function removeFromJson(file: string): Change | null {
  const before = readText(file);
  if (before === null) return null;
  const after = removeFrom(before);
  return after === before ? null : { file, before, after };
}

function withHook(text: string, open: number, kind: HookKind, command: string): string {
  const key = new RegExp(`"${kind}"\\s*:\\s*"`, 'g');
  key.lastIndex = open;
  const there = key.exec(text);
  const close = text.indexOf('}', open);
  const call = `${command} hook run ${kind}${kind === 'pre-commit' ? '' : ' "$@"'}`;
  // Inside of commands braces are possible: what counts is whether the key comes before the next object's.
  if (there && isMemberOf(text, open, there.index)) {
    const from = key.lastIndex;
    const to = endOfString(text, from);
    const theirs = text.slice(from, to);
    const ours = READS_REFS.has(kind)
      ? `${jsonText(KEEP_REFS + call + PASS_REFS)}${theirs}${jsonText('; }')}`
      : `${jsonText(`${call} && `)}${theirs}`;
    return text.slice(0, from) + ours + text.slice(to);
  }
  const space = /^\s*/.exec(text.slice(open))![0];
  const comma = text.slice(open, close).trim() === '' ? '' : ',';
  return `${text.slice(0, open)}${space}"${kind}": "${jsonText(call)}"${comma}${text.slice(open)}`;
}

const CALL = String.raw`(?:node [^\s"\\]+|unleak) hook run [a-z-]+`;
const ARGUMENTS = String.raw`(?: \\"\$@\\")?`;
/** Other entries of package.json may call us as well, and are not ours. */
const HOOK = String.raw`"(?:${HOOK_KINDS.join('|')})"\s*:\s*`;

function removeFrom(text: string): string {
  const keep = literalSource(jsonText(KEEP_REFS));
  const pass = literalSource(jsonText(PASS_REFS));
  return text
    .replace(new RegExp(`(${HOOK})"${keep}${CALL}${ARGUMENTS}${pass}((?:[^"\\\\]|\\\\.)*); \\}"`, 'g'), '$1"$2"')
    .replace(new RegExp(`(${HOOK})"${CALL}${ARGUMENTS} && `, 'g'), '$1"')
    .replace(new RegExp(`\\s*${HOOK}"${CALL}${ARGUMENTS}",?`, 'g'), '');
}

/** The place behind the brace that opens the hooks; -1 when it is not there. */
function openOf(text: string, inPackage: boolean): number {
  const open = inPackage ? new RegExp(`"${KEY}"\\s*:\\s*\\{`).exec(text) : /^(?:\xef\xbb\xbf)?\s*\{/.exec(text);
  return open ? open.index + open[0].length : -1;
}

/** Whether no object ends between the two places, texts left out. */
function isMemberOf(text: string, open: number, at: number): boolean {
  return !/[{}]/.test(text.slice(open, at).replace(/"(?:[^"\\]|\\.)*"/g, ''));
}

function endOfString(text: string, from: number): number {
  return from + /^(?:[^"\\]|\\.)*/.exec(text.slice(from))![0].length;
}

/** As it stands in a text of JSON. */
function jsonText(command: string): string {
  return JSON.stringify(command).slice(1, -1);
}
