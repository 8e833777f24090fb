// Reads the command line and runs one command. Commands are loaded when they are called, and yargs only when there are
// options to parse, so that a commit waits for neither.

import { existsSync, fstatSync } from 'node:fs';
import { type HookKind, isHookKind } from '../hook/kind.ts';
import { ScannerError } from '../model/problem.ts';
import { beginStaged, type Staged } from '../scan/begin-staged.ts';
import { describeError } from './describe-error.ts';
import { EXIT, type ExitCode, exitCodeOfError } from './exit-code.ts';
import { type Io, tell } from './io.ts';
import { outputTo } from './output.ts';
import { SCAN_DEFAULTS } from './scan-command.ts';

/**
 * What asks us to end, and the exit code of one who is asked twice. A terminal that is closed is among them: without a word it
 * would leave a clone in the folder for temporary files.
 */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** What comes so soon after a signal is the same one: npx passes on a Ctrl-C that the terminal sends us too. In milliseconds. */
const SAME_SIGNAL = 200;

/** A scan with it keeps nothing of what it has read. */
const NO_CACHE = '--no-cache';

/** Runs the command line in this process. Returns the exit code. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  const stop = new AbortController();
  let first = 0;
  let begun: Staged | undefined;
  const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  const onSignal = (signal: keyof typeof SIGNALS) => {
    if (!stop.signal.aborted) {
      first = Date.now();
      stop.abort(new Error(signal));
      begun?.stop();
    } else if (Date.now() - first > SAME_SIGNAL) process.exit(SIGNALS[signal]);
  };
  for (const signal of names) process.on(signal, onSignal);
  const io = {
    stdin: openStdin,
    stdout: outputTo(1),
    stderr: outputTo(2),
    env: process.env,
    signal: stop.signal,
  };
  try {
    return await main(argv, io, () => (begun = beginStaged('.')));
  } finally {
    for (const signal of names) process.removeListener(signal, onSignal);
  }
}

/** Node takes a folder for an empty stream, which would be told as read and clean. */
function openStdin(): NodeJS.ReadStream {
  if (isFolder(0)) throw new ScannerError('usage', 'stdin is a folder', { hint: 'name it: unleak scan FOLDER' });
  return process.stdin;
}

function isFolder(fd: number): boolean {
  try {
    return fstatSync(fd).isDirectory();
  } catch {
    return false; // Windows says nothing of a console
  }
}

/**
 * The same with everything it touches passed in. Never throws: an error is written to stderr.
 * @param begin asks git what is staged
 */
export async function main(argv: readonly string[], io: Io, begin?: () => Staged): Promise<ExitCode> {
  try {
    return await ((await runPlain(argv, io, begin)) ?? (await import('./parse.ts')).parseAndRun(argv, io));
  } catch (error) {
    const { hideSecrets } = await import('./hide-secrets.ts');
    await tell(io, await hideSecrets(describeError(error, io)));
    return error instanceof ScannerError ? exitCodeOfError(error.code) : EXIT.incomplete;
  }
}

/** Runs a command line without options, or with the one that a first audit in CI has; null when yargs is needed. */
async function runPlain(argv: readonly string[], io: Io, begin?: () => Staged): Promise<ExitCode | null> {
  const [command = '', ...words] = argv;
  const keepsNothing = (command === 'audit' || command === 'scan') && words.includes(NO_CACHE);
  const rest = keepsNothing ? words.filter((word) => word !== NO_CACHE) : words;
  if (rest.some((word) => word.startsWith('-') && word !== '-')) return null;
  if (command === '') return (await import('./command/here.ts')).here(io, SCAN_DEFAULTS);
  if (command === 'scan' && rest.length > 0) {
    const cache = !keepsNothing;
    const begun = (await import('../scan/begin-scan.ts')).beginScan(rest, { ...SCAN_DEFAULTS, cache });
    return (await import('./command/scan.ts')).scan(io, { ...SCAN_DEFAULTS, path: rest, cache }, begun);
  }
  if (command === 'audit' && rest.length < 2) {
    const [repo = '.'] = rest;
    const begun = existsSync(repo)
      ? (await import('../scan/begin-audit.ts')).beginAudit(repo, !keepsNothing, false)
      : undefined;
    return (await import('./command/audit.ts')).audit(io, { ...SCAN_DEFAULTS, repo, cache: !keepsNothing }, begun);
  }
  if (command === 'staged' && rest.length === 0) {
    const begun = begin?.();
    return (await import('./command/staged.ts')).staged(io, SCAN_DEFAULTS, begun);
  }
  if (command === 'hook' && rest[0] === 'run' && isHook(rest[1])) {
    const [, kind = 'pre-commit', ...args] = rest;
    const begun = kind === 'pre-commit' ? begin?.() : undefined;
    return (await import('./command/hook-run.ts')).hookRun(io, { ...SCAN_DEFAULTS, kind, args }, begun);
  }
  return null;
}

function isHook(word = 'pre-commit'): word is HookKind {
  return isHookKind(word);
}
