// Reads the command line and runs one command. Commands are loaded when they are called, and yargs only when there are
// options to parse, so that a commit waits for neither.

import { type HookKind, isHookKind } from '../hook/kind.ts';
import { isScannerError } from '../model/problem.ts';
import { describeError } from './describe-error.ts';
import { EXIT, type ExitCode, exitCodeOfError } from './exit-code.ts';
import { type Io, write } from './io.ts';
import { SCAN_DEFAULTS } from './scan-command.ts';

/** Runs the command line in this process. Returns the exit code. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
    stop.abort(new Error(signal));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosed);
  try {
    return await main(argv, { stdin: () => process.stdin, stdout, stderr, env, signal: stop.signal });
  } finally {
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
  }
}

/** The same with everything it touches passed in. Never throws: an error is written to stderr. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await ((await runPlain(argv, io)) ?? (await import('./parse.ts')).parseAndRun(argv, io));
  } catch (error) {
    await write(io.stderr, describeError(error, io));
    return isScannerError(error) ? exitCodeOfError(error.code) : EXIT.incomplete;
  }
}

/** Runs a command line without options; null when yargs is needed. */
async function runPlain(argv: readonly string[], io: Io): Promise<ExitCode | null> {
  const [command = '', ...rest] = argv;
  if (rest.some((word) => word.startsWith('-') && word !== '-')) return null;
  if (command === '') return (await import('./command/here.ts')).here(io, SCAN_DEFAULTS);
  if (command === 'scan' && rest.length > 0)
    return (await import('./command/scan.ts')).scan(io, { ...SCAN_DEFAULTS, path: rest });
  if (command === 'audit' && rest.length < 2)
    return (await import('./command/audit.ts')).audit(io, { ...SCAN_DEFAULTS, repo: rest[0] ?? '.' });
  if (command === 'staged' && rest.length === 0) return (await import('./command/staged.ts')).staged(io, SCAN_DEFAULTS);
  if (command === 'hook' && rest[0] === 'run' && isHook(rest[1]))
    return (await import('./command/hook-run.ts')).hookRun(io, {
      ...SCAN_DEFAULTS,
      kind: rest[1],
      args: rest.slice(2),
    });
  return null;
}

function isHook(word = 'pre-commit'): word is HookKind {
  return isHookKind(word);
}

function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
