// Reads the command line and runs one command. Commands are loaded when they are called, and yargs only when there are
// options to parse, so that a commit waits for neither.

import { isScannerError } from '../model/problem.ts';
import { printable } from '../util/printable.ts';
import { EXIT, type ExitCode, exitCodeOfError } from './exit-code.ts';
import { hasColour, type Io, write } from './io.ts';
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
    if (isPlain(argv, ['staged'])) return await (await import('./command/staged.ts')).staged(io, SCAN_DEFAULTS);
    if (isPlain(argv, ['hook', 'run'])) return await (await import('./command/hook-run.ts')).hookRun(io, SCAN_DEFAULTS);
    return await (await import('./parse.ts')).parseAndRun(argv, io);
  } catch (error) {
    await write(io.stderr, describe(error, io));
    return isScannerError(error) ? exitCodeOfError(error.code) : EXIT.incomplete;
  }
}

function isPlain(argv: readonly string[], words: readonly string[]): boolean {
  return argv.length === words.length && words.every((word, i) => argv[i] === word);
}

function describe(error: unknown, io: Io): string {
  if (!isScannerError(error)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `unleak: this is a bug in unleak, please report it\n${trace}\n`;
  }
  const red = hasColour(io.stderr, io.env) ? ['\x1b[31m', '\x1b[39m'] : ['', ''];
  const hint = error.hint ? `  hint: ${printable(error.hint)}\n` : '';
  return `${red[0]}unleak: ${printable(error.message)}${red[1]}\n${hint}`;
}

function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
