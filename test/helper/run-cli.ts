import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, closeSync, cpSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reveals } from './canary.ts';
import { environment } from './environment.ts';
import { tempFolder } from './temp-folder.ts';

/** How a run of the command line ended. */
export interface Outcome {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** The folder it stands in. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on its input; nothing when it is left out. */
  readonly input?: string | Uint8Array;
  /** Gives up the rights of root, for whom every file is readable. */
  readonly withoutRights?: boolean;
  /** Options of Node itself. */
  readonly nodeFlags?: readonly string[];
  /** A file or device that stdout is, in place of a pipe. */
  readonly stdoutTo?: string;
  /** Leads a process group, so that a signal can be sent to all that it started, as a terminal does. */
  readonly leadsGroup?: boolean;
}

/** A run that is going on. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Nobody, on Linux and macOS alike. */
const NOBODY = 65534;
const GIVE_UP_RIGHTS = `data:text/javascript,process.setgroups([]);process.setgid(${NOBODY});process.setuid(${NOBODY})`;

/** Runs `unleak` to its end. @throws when it prints a piece of a planted value. */
export function runCli(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { child, ended } = startCli(args, surroundings);
  child.stdin?.on('error', () => {}); // it need not read all of it
  child.stdin?.end(surroundings.input ?? '');
  return ended;
}

/** Starts `unleak` and leaves its input open. */
export function startCli(
  args: readonly string[],
  { cwd, env, withoutRights, nodeFlags = [], stdoutTo, leadsGroup }: Surroundings,
): Running {
  const bin = withoutRights && isRoot() ? readableBin() : join(ROOT, 'bin/unleak.cjs');
  const flags = withoutRights && isRoot() ? ['--import', GIVE_UP_RIGHTS] : nodeFlags;
  const out = stdoutTo === undefined ? null : openSync(stdoutTo, 'w');
  const child = spawn(process.execPath, [...flags, bin, ...args], {
    cwd,
    env: environment(env),
    detached: leadsGroup ?? false,
    stdio: ['pipe', out ?? 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  if (out !== null) closeSync(out);
  child.stdout?.on('data', (part: Buffer) => stdout.push(part));
  child.stderr?.on('data', (part: Buffer) => stderr.push(part));
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const outcome = { code, signal, stdout: text(stdout), stderr: text(stderr) };
      if (reveals(outcome.stdout)) reject(new Error(`unleak ${args[0]} printed a planted value to stdout`));
      else if (reveals(outcome.stderr)) reject(new Error(`unleak ${args[0]} printed a planted value to stderr`));
      else resolve(outcome);
    });
  });
  return { child, ended };
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

let copied: string | undefined;

/** The program in a folder that everybody may read, as ours need not be. */
function readableBin(): string {
  if (!copied) {
    copied = tempFolder();
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(ROOT, part), join(copied, part), { recursive: true });
    chmodSync(copied, 0o755);
  }
  return join(copied, 'bin/unleak.cjs');
}

function text(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString();
}
