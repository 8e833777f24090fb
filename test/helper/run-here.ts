import { PassThrough } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import { reveals } from './canary.ts';
import { environment } from './environment.ts';
import type { Outcome } from './run-cli.ts';

// Git is asked from this process, and must not see anybody's own settings.
Object.assign(process.env, environment());

/**
 * Runs `unleak` in this process, which is many times as fast as starting it. Not for tests that run at one time: it stands
 * in the folder meanwhile. @throws when a piece of a planted value is printed.
 */
export async function runHere(
  args: readonly string[],
  { cwd, env = {}, input = '' }: { cwd: string; env?: Readonly<Record<string, string>>; input?: string },
): Promise<Omit<Outcome, 'signal'>> {
  const before = process.cwd();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [printed, said] = [textOf(stdout), textOf(stderr)];
  process.chdir(cwd);
  try {
    const stdin = () => new PassThrough().end(input);
    const code = await main(args, { stdin, stdout, stderr, env, signal: new AbortController().signal });
    stdout.end();
    stderr.end();
    const outcome = { code, stdout: await printed, stderr: await said };
    if (reveals(outcome.stdout + outcome.stderr)) throw new Error(`unleak ${args[0]} printed a planted value`);
    return outcome;
  } finally {
    process.chdir(before);
  }
}

async function textOf(stream: PassThrough): Promise<string> {
  let text = '';
  for await (const part of stream) text += part;
  return text;
}
