import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import { reveals } from './canary.ts';
import { environment } from './environment.ts';
import type { JsonReport } from './report.ts';
import type { Surroundings } from './run-cli.ts';

export interface MainOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command line in this process, standing in a folder: several times as fast as a program of its own. Not for
 * tests that run side by side. @throws when it prints a piece of a planted value.
 */
export async function runMain(
  args: readonly string[],
  cwd: string,
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<MainOutcome> {
  const outcome = await run(args, cwd, input, env, {});
  const { stdout, stderr } = outcome;
  if (reveals(stdout) || reveals(stderr)) throw new Error(`unleak ${args[0]} printed a planted value`);
  return outcome;
}

/** The same with stdout and stderr as a terminal has them, which may show values. */
export function runOnTerminal(
  args: readonly string[],
  cwd: string,
  { columns = 80, env = {} }: { readonly columns?: number; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<MainOutcome> {
  return run(args, cwd, '', env, { isTTY: true, columns });
}

async function run(
  args: readonly string[],
  cwd: string,
  input: string | Uint8Array,
  env: Readonly<Record<string, string>>,
  terminal: { readonly isTTY?: true; readonly columns?: number },
): Promise<MainOutcome> {
  const before = { folder: process.cwd(), env: process.env };
  const out = collector();
  const err = collector();
  process.chdir(cwd);
  process.env = environment(env);
  try {
    const stdin = () => Readable.from([Buffer.from(input)]);
    const [stdout, stderr] = [out, err].map(({ stream }) => Object.assign(stream, terminal));
    const io = { stdin, stdout: stdout!, stderr: stderr!, env: process.env };
    const code = await main(args, { ...io, signal: new AbortController().signal });
    return { code, stdout: out.text(), stderr: err.text() };
  } finally {
    process.chdir(before.folder);
    process.env = before.env;
  }
}

/** The same in the words of `runCli`. Only what has to do with a program of its own, as signals have, needs to be one. */
export function runHere(
  args: readonly string[],
  { cwd, env, input }: Pick<Surroundings, 'cwd' | 'env' | 'input'>,
): Promise<MainOutcome> {
  return runMain(args, cwd, input, env);
}

/** The same with its JSON report. */
export async function reportOf(
  args: readonly string[],
  cwd: string,
  input?: string,
): Promise<MainOutcome & { readonly report: JsonReport }> {
  const outcome = await runMain([...args, '--report', 'json'], cwd, input);
  if (outcome.stdout === '') throw new Error(`no report was written\n${outcome.stderr}`);
  return { ...outcome, report: JSON.parse(outcome.stdout) as JsonReport };
}

function collector() {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(part: Buffer, _encoding, done) {
      parts.push(part);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString() };
}
