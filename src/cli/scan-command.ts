import { ignoreFileOf, readIgnores } from '../config/ignore-file.ts';
import type { Gate } from '../model/finding.ts';
import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { loadRulebook } from '../rulebook/load.ts';
import type { ScanOptions } from '../scan/options.ts';
import { printable } from '../util/printable.ts';
import { EXIT, type ExitCode, exitCodeOfResult } from './exit-code.ts';
import { type Io, write } from './io.ts';
import { progressLine } from './progress.ts';
import { parseReports, type ReportTarget, writeReports } from './reports.ts';

/** Options that every scanning command takes, as typed. */
export interface ScanArguments {
  readonly report: readonly string[];
  readonly showSecrets: boolean;
  readonly all: boolean;
  readonly failOn: Gate;
  readonly jobs: number;
  /** Seconds; 0 for no limit; undefined lets the place decide. */
  readonly timeout: number | undefined;
  readonly allowIncomplete: boolean;
  readonly rules: readonly string[];
  readonly verify: string | undefined;
  readonly plan: boolean;
  readonly endpoint: readonly string[];
  readonly verifyCache?: string;
  /** An audit notes in the git directory what it has read. */
  readonly cache?: boolean;
}

/** Seconds that a scan in CI may take unless told: a build that hangs helps nobody. */
const CI_TIMEOUT = 600;

export const SCAN_DEFAULTS: ScanArguments = {
  report: [],
  showSecrets: false,
  all: false,
  failOn: 'high',
  jobs: 0,
  timeout: undefined,
  allowIncomplete: false,
  rules: [],
  verify: undefined,
  plan: false,
  endpoint: [],
};

type Scan = (rulebook: Rulebook, options: ScanOptions) => Promise<ScanResult>;

/** Stops a scan: at a signal of the system, or when the time that the user gave is up. */
export function stopSignal(io: Io, args: ScanArguments): AbortSignal {
  const timeout = args.timeout ?? (io.env.CI ? CI_TIMEOUT : 0);
  if (timeout <= 0) return io.signal;
  const stop = followerOf(io.signal);
  // Not AbortSignal.timeout: Node 20 loses it to the garbage collector when it is combined with another.
  setTimeout(() => stop.abort(new DOMException('the time is up', 'TimeoutError')), timeout * 1000).unref();
  return stop.signal;
}

/** Is aborted with the signal, or before it. */
export function followerOf(signal: AbortSignal): AbortController {
  const follower = new AbortController();
  signal.addEventListener('abort', () => follower.abort(signal.reason), { once: true });
  return follower;
}

/** Runs a scan with the common options, writes its reports, and says how the process is to end. */
export async function runScan(
  io: Io,
  args: ScanArguments,
  folder: string,
  scan: Scan,
  signal: AbortSignal = stopSignal(io, args),
  more: readonly ReportTarget[] = [],
): Promise<ExitCode> {
  const reports = [...parseReports(args.report), ...more];
  if (args.failOn === 'active' && args.verify === undefined) {
    throw new ScannerError('usage', '--fail-on active blocks keys that their provider says are active', {
      hint: 'have the keys checked: --verify',
    });
  }
  const ignores = readIgnores(ignoreFileOf(folder));
  const rulebook = await rulebookFor(io, args.rules);
  const progress = progressLine(io);
  const options = {
    gate: args.failOn,
    jobs: args.jobs,
    ignores,
    cache: args.cache ?? true,
    signal,
    onProgress: progress.show,
  };
  let result: ScanResult;
  try {
    result = await scan(rulebook, options);
  } finally {
    progress.clear();
  }
  if (args.verify !== undefined) {
    const { checkFound } = await import('./verify-options.ts');
    const checked = await checkFound(io, args, result, rulebook);
    if (!checked) return EXIT.clean;
    result = checked;
  }
  const written = await writeReports(io, result, reports, args);
  const code = exitCodeOfResult(result, args.allowIncomplete);
  return written || code === EXIT.findings ? code : EXIT.incomplete;
}

/** Options of a scan that only serves another command: everything is found, nothing is shown, what is ignored is left out. */
export function scanOptionsFor(io: Io, folder = '.'): ScanOptions {
  return {
    gate: 'low',
    jobs: 0,
    ignores: readIgnores(ignoreFileOf(folder)),
    signal: io.signal,
    onProgress: () => {},
  };
}

/** The built-in rules, with those of the user's files layered on them. What of these has no effect is said on stderr. */
export async function rulebookFor(io: Io, files: readonly string[]): Promise<Rulebook> {
  const builtIn = loadRulebook();
  if (files.length === 0) return builtIn;
  const { addUserRules } = await import('../scan/user-rules.ts');
  const notices: string[] = [];
  try {
    return await addUserRules(builtIn, files, (notice) => notices.push(notice));
  } finally {
    await writeNotices(io, notices);
  }
}

export async function writeNotices(io: Io, notices: readonly string[]): Promise<void> {
  if (notices.length > 0) await write(io.stderr, notices.map((notice) => `unleak: ${printable(notice)}\n`).join(''));
}
