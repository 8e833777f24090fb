import { resolve } from 'node:path';
import { ignoreFileOf, readIgnores, shownFile } from '../config/ignore-file.ts';
import { type Layers, layersFor } from '../config/layers.ts';
import { policiesOf } from '../config/policies.ts';
import { checkRules, type Settings, settingsNotices, settingsOf } from '../config/settings.ts';
import { unusedBelow } from '../config/unused-below.ts';
import type { Gate } from '../model/finding.ts';
import type { Notice, NoticeCode } from '../model/notice.ts';
import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { loadRulebook } from '../rulebook/load.ts';
import type { ScanOptions } from '../scan/options.ts';
import { count } from '../util/count.ts';
import { printable } from '../util/printable.ts';
import { EXIT, type ExitCode, exitCodeOfResult } from './exit-code.ts';
import { hideSecrets } from './hide-secrets.ts';
import { type Io, write } from './io.ts';
import { progressLine } from './progress.ts';
import { parseReports, type ReportTarget, writeReports } from './reports.ts';

/** What blocks, as typed. Undefined leaves it to the configuration. */
export interface Gates {
  readonly failOn: Gate | undefined;
  /** The gate of what is no more in the files of HEAD; undefined when it is the same. */
  readonly failOnHistory?: Gate | 'none' | undefined;
}

/** Options that every scanning command takes, as typed. */
export interface ScanArguments extends Gates {
  readonly report: readonly string[];
  readonly showSecrets: boolean;
  readonly all: boolean;
  readonly jobs: number;
  /** Seconds; 0 for no limit; undefined lets the place decide. */
  readonly timeout: number | undefined;
  readonly allowIncomplete: boolean;
  /** What is accepted and should not be any more ends with 1. */
  readonly strict?: boolean;
  readonly rules: readonly string[];
  readonly verify: string | undefined;
  readonly plan: boolean;
  readonly endpoint: readonly string[];
  readonly verifyCache?: string;
  /** A scan of a repository notes in the git directory what it has read. */
  readonly cache?: boolean;
  /** False: comments in what is scanned accept nothing. Undefined leaves it to the configuration. */
  readonly inlineAllow?: boolean;
  /** Endpoints of the configuration may be sent keys. */
  readonly trustConfig?: boolean;
}

/** Seconds that a scan in CI may take unless told: a build that hangs helps nobody. */
export const CI_TIMEOUT = 600;

export const SCAN_DEFAULTS: ScanArguments = {
  report: [],
  showSecrets: false,
  all: false,
  failOn: undefined,
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
export function stopSignal(io: Io, args: ScanArguments, folder = '.'): AbortSignal {
  const timeout = args.timeout ?? configAt(io, folder).settings.timeout?.value ?? (io.env.CI ? CI_TIMEOUT : 0);
  if (timeout <= 0) return io.signal;
  const stop = followerOf(io.signal);
  // Not AbortSignal.timeout: Node 20 loses it to the garbage collector when it is combined with another.
  setTimeout(() => stop.abort(new DOMException('the time is up', 'TimeoutError')), timeout * 1000).unref();
  return stop.signal;
}

/** Is aborted with the signal, or before it. */
function followerOf(signal: AbortSignal): AbortController {
  const follower = new AbortController();
  signal.addEventListener('abort', () => follower.abort(signal.reason), { once: true });
  return follower;
}

/**
 * Runs a scan with the common options, writes its reports, and says how the process is to end.
 * @param judgedBy the configuration that the scan was judged by, where it is not the folder's
 */
export async function runScan(
  io: Io,
  args: ScanArguments,
  folder: string,
  scan: Scan,
  signal: AbortSignal = stopSignal(io, args, folder),
  more: readonly ReportTarget[] = [],
  judgedBy: () => Settings | null = () => null,
): Promise<ExitCode> {
  const reports = [...parseReports(args.report), ...more];
  const active = args.failOn === 'active' ? '--fail-on' : args.failOnHistory === 'active' ? '--fail-on-history' : null;
  if (active !== null && args.verify === undefined) {
    throw new ScannerError('usage', `${active} active blocks keys that their provider says are active`, {
      hint: 'have the keys checked: --verify',
    });
  }
  const { settings } = configAt(io, folder);
  const rulebook = await rulebookFor(io, args.rules, settings);
  if (args.verify !== undefined) {
    // A slip is told at once, not when all is read.
    const { wishOf } = await import('./verify-options.ts');
    wishOf(io, withSettings(args, settings), rulebook);
  }
  const progress = progressLine(io);
  const options = { ...configuredOptions(io, args, folder, rulebook), signal, onProgress: progress.show };
  let result: ScanResult;
  try {
    result = await scan(rulebook, options);
  } finally {
    progress.clear();
  }
  // An author or a branch as typed may be a key.
  if (result.limits) result = { ...result, limits: await Promise.all(result.limits.map(hideSecrets)) };
  if (args.failOnHistory !== undefined) {
    const { gateHistory } = await import('../scan/gate-history.ts');
    result = gateHistory(result, args.failOnHistory);
  }
  if (args.verify !== undefined) {
    const { checkFound } = await import('./verify-options.ts');
    const checked = await checkFound(io, withSettings(args, judgedBy() ?? settings), result, rulebook);
    if (!checked) return EXIT.clean;
    result = checked;
  }
  const written = await writeReports(io, result, reports, args);
  const code = await strictly(io, args, result, exitCodeOfResult(result, args.allowIncomplete));
  return written || code === EXIT.findings ? code : EXIT.incomplete;
}

const ROTTEN: ReadonlySet<NoticeCode> = new Set([
  'ignore-stale',
  'ignore-expired',
  'ignore-active',
  'ignore-other-rule',
]);

/** With `--strict` what is accepted and should not be any more counts as a finding does. */
async function strictly(io: Io, { strict }: ScanArguments, { notices }: ScanResult, code: ExitCode): Promise<ExitCode> {
  const rotten = strict ? notices.filter((notice) => ROTTEN.has(notice.code)) : [];
  if (rotten.length === 0 || code === EXIT.findings) return code;
  await writeNotices(io, [`--strict: ${count(rotten.length, 'note')} on what is accepted, see above`]);
  return EXIT.findings;
}

/**
 * Options of a scan as the command line and the configuration of a folder make them.
 * @throws ScannerError for a configuration or an ignore file that is not understood.
 */
export function configuredOptions(io: Io, args: ScanArguments, folder: string, rulebook: Rulebook): ScanOptions {
  const { layers, settings } = configAt(io, folder);
  const ids = () => new Set(rulebook.rules.map(({ id }) => id));
  checkRules(settings, ids);
  return {
    gate: args.failOn ?? settings.failOn?.value ?? 'high',
    jobs: args.jobs,
    cache: args.cache ?? true,
    ignores: [...readIgnores(ignoreFileOf(folder)), ...settings.ignores],
    policies: policiesOf(layers, args.failOn ?? null, ids),
    inlineAllow: args.inlineAllow ?? settings.inlineAllow?.value ?? true,
    notices: [...settingsNotices(settings), ...endpointNotices(args, settings)],
    unusedBelow: unusedBelow(layers, args.verify !== undefined),
    signal: io.signal,
    onProgress: () => {},
  };
}

/** Options of a scan that only serves another command: everything is found, nothing is shown, what is ignored is left out. */
export function scanOptionsFor(io: Io, folder = '.'): ScanOptions {
  return {
    gate: 'low',
    jobs: 0,
    ignores: [...readIgnores(ignoreFileOf(folder)), ...configAt(io, folder).settings.ignores],
    signal: io.signal,
    onProgress: () => {},
  };
}

/**
 * The built-in rules, with those of the user's files layered on them. What of these has no effect is said on stderr.
 * @param textOf reads the files, where they are not to be those of the disk
 */
export async function rulebookFor(
  io: Io,
  files: readonly string[],
  settings: Pick<Settings, 'defaults' | 'rules'>,
  textOf?: (file: string) => string,
  isTrial = false,
): Promise<Rulebook> {
  const builtIn = settings.defaults?.value === 'none' ? NO_RULES : loadRulebook();
  const all = [...settings.rules.map(({ value }) => value), ...files];
  if (all.length === 0) return builtIn;
  const { addUserRules } = await import('../scan/user-rules.ts');
  const notices: string[] = [];
  try {
    const tell = (notice: string) => notices.push(notice);
    const named = all.filter((file, i) => all.findIndex((one) => resolve(one) === resolve(file)) === i);
    const rulebook = await addUserRules(builtIn, named, tell, textOf, isTrial);
    const files = rulebook.files?.map((file) => ({ ...file, path: shownFile(file.path) }));
    return files ? { ...rulebook, files } : rulebook;
  } catch (error) {
    throw withWhere(error, settings.rules);
  } finally {
    await writeNotices(io, notices);
  }
}

/** Every rule that is known here: those of the configuration too, and the built-in ones though it does without. */
export function knownRules(io: Io, files: readonly string[] = [], isTrial = false): Promise<Rulebook> {
  const { rules } = configAt(io, '.').settings;
  return rulebookFor(io, files, { defaults: null, rules }, undefined, isTrial);
}

/** Who never named a file is told which configuration does. */
function withWhere(error: unknown, rules: Settings['rules']): unknown {
  const said = error instanceof ScannerError && rules.find(({ value }) => error.message.startsWith(value));
  if (!said) return error;
  const message = `${shownFile(said.value)}${error.message.slice(said.value.length)}`;
  return new ScannerError(error.code, message, { hint: `${error.hint} (${said.where} names it)`, cause: error });
}

export async function writeNotices(io: Io, notices: readonly string[]): Promise<void> {
  if (notices.length > 0) await write(io.stderr, notices.map((notice) => `unleak: ${printable(notice)}\n`).join(''));
}

const NO_RULES: Rulebook = { hash: 'none', rules: [], facts: [], providers: {}, calls: {} };

/** What the configuration of a folder says. It is read once. */
export function configAt(io: Io, folder: string): { readonly layers: Layers; readonly settings: Settings } {
  const known = configs.get(io)?.get(folder);
  if (known) return known;
  const layers = layersFor(folder);
  const config = { layers, settings: settingsOf(layers.here) };
  configs.set(io, new Map([...(configs.get(io) ?? []), [folder, config]]));
  return config;
}

const configs = new WeakMap<Io, Map<string, ReturnType<typeof configAt>>>();

/** `--verify` alone asks the providers that the configuration names; endpoints of it need the user's word. */
function withSettings(args: ScanArguments, { providers, endpoints }: Settings) {
  const trusted = (args.trustConfig ? endpoints : []).map(({ value, where }) => {
    return { ...value, said: `${where}: the endpoint for ${value.provider}`, form: '' };
  });
  const endpoint = [...trusted, ...args.endpoint];
  if (args.verify !== '' || !providers) return { ...args, endpoint };
  return { ...args, endpoint, verify: providers.value.join(','), verifySaid: providers.where };
}

/** Whoever can change a file of the repository must not be able to have keys sent to a server of theirs. */
function endpointNotices({ verify, trustConfig }: ScanArguments, { endpoints }: Settings): Notice[] {
  if (verify === undefined || trustConfig) return [];
  return endpoints.map(({ value, file, line }) => ({
    code: 'configuration',
    path: file,
    line,
    message: `the endpoint for ${value.provider} is not used: keys would be sent to it`,
    hint: 'if you trust this file: --trust-config',
  }));
}
