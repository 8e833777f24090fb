import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { CONFIG_FILES, FILES } from '../../config/config-file.ts';
import { IGNORE_FILE, parseIgnores } from '../../config/ignore-file.ts';
import { layersFor } from '../../config/layers.ts';
import { policiesOf } from '../../config/policies.ts';
import { checkRules, settingsNotices, settingsOf } from '../../config/settings.ts';
import { type Problem, ScannerError } from '../../model/problem.ts';
import type { Range, ScanResult } from '../../model/result.ts';
import type { Rulebook } from '../../model/rule.ts';
import { type Change, findChange, policyAtBase, policyChanges, type RangeWish } from '../../scan/find-range.ts';
import type { ScanOptions } from '../../scan/options.ts';
import { type CiRun, readCi } from '../ci/read-ci.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { parseReports, type ReportTarget } from '../reports.ts';
import { rulebookFor, runScan, type ScanArguments, stopSignal } from '../scan-command.ts';

export type CiScope = 'introduced' | 'head' | 'history';

export interface CiArguments {
  readonly repo: string;
  /** Undefined lets the event decide. */
  readonly scope: CiScope | undefined;
  /** Revisions as typed, in place of what the CI service says. */
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly policyFrom: 'base' | 'head' | undefined;
  readonly deepen: boolean;
  readonly annotations: boolean;
}

/** Files that decide what is accepted, at the root of the repository. */
const POLICY_FILES = [IGNORE_FILE, ...CONFIG_FILES.filter((name) => name !== 'package.json')];

/** `unleak ci` */
export function ci(io: Io, args: ScanArguments & CiArguments): Promise<ExitCode> {
  const service = readCi(io.env, readText);
  const base = args.base ? typed(args.base, '--base') : service.base && { ...service.base, typed: null };
  const scope = args.scope ?? (base === null ? 'history' : 'introduced');
  const policyFrom = args.policyFrom ?? (service.event === 'pull-request' ? 'base' : 'head');
  if (base === null && (scope === 'introduced' || policyFrom === 'base')) {
    throw new ScannerError(
      'usage',
      `nothing here says what the change is compared with (looked for: ${service.service})`,
      {
        hint: 'name it: --base main',
      },
    );
  }
  const wish: RangeWish = {
    base: scope === 'introduced' || policyFrom === 'base' ? base : null,
    head: args.head
      ? typed(args.head, '--head')
      : { sha: service.head, branch: null, typed: service.head === null ? 'HEAD' : null },
    history: scope === 'history',
    deepen: args.deepen,
    fullClone: service.fullClone,
  };
  const signal = stopSignal(io, args);
  const scan = async (rulebook: Rulebook, options: ScanOptions) => {
    const found = await findChange(args.repo, wish, signal);
    // What was there before a push may be gone, when it was rewritten: then nothing tells what is new.
    const isRewritten =
      service.event === 'push' &&
      !args.base &&
      !args.scope &&
      found.problems.some((one) => one.code === 'missing-object');
    const change = isRewritten ? { ...found, problems: [] } : found;
    const judged = policyFrom === 'head' ? { rulebook, options } : await judgedByBase(io, change, args, options);
    const scanned = await scanScope(isRewritten ? 'history' : scope, change, judged.rulebook, judged.options, service);
    if (change.head === null) return scanned;
    const isBlind = scope !== 'introduced' && policyFrom === 'base' && change.range === null;
    const result = isBlind ? withProblems(scanned, change) : scanned;
    // Of a push nobody is to review it: what it changes counts as it is.
    const isJudged = service.event === 'pull-request' || policyFrom === 'base';
    const none: Range = { base: null, head: change.head, policyFrom, known: 0, policyChanges: [] };
    return {
      ...result,
      range: {
        ...none,
        ...result.range,
        policyFrom,
        policyChanges: isJudged ? policyChanges(change, POLICY_FILES) : [],
      },
    };
  };
  return runScan(io, args, args.repo, scan, signal, reportsOf(service, args));
}

async function scanScope(
  scope: CiScope,
  change: Change,
  rulebook: Rulebook,
  options: ScanOptions,
  { fullClone }: CiRun,
): Promise<ScanResult> {
  if (scope === 'history') {
    const { scanAudit } = await import('../../scan/scan-audit.ts');
    const result = await scanAudit(change.root, rulebook, options);
    const told = (one: Problem) => (one.code === 'shallow' ? { ...one, hint: `${fullClone}; or --deepen` } : one);
    return { ...result, problems: result.problems.map(told) };
  }
  const { scanIntroduced, scanHead } = await import('../../scan/scan-range.ts');
  return scope === 'head' ? scanHead(change, rulebook, options) : scanIntroduced(change, rulebook, options);
}

/** Without the base nobody knows what was accepted before, though all may have been read. */
function withProblems(result: ScanResult, change: Change): ScanResult {
  return { ...result, problems: [...result.problems, ...change.problems], complete: false };
}

/** What was accepted and configured before the change, where the change is not to judge itself. */
async function judgedByBase(io: Io, change: Change, args: ScanArguments, options: ScanOptions) {
  const { root } = change;
  const textOf = (path: string) => policyAtBase(change, [path]).get(path) ?? null;
  const read = (file: string) => {
    const path = relative(root, file).replaceAll(sep, '/');
    // Packages are installed, not committed.
    return path.split('/').includes('node_modules') ? FILES.read(file) : textOf(path);
  };
  const layers = layersFor(root, { read });
  const settings = settingsOf(layers.here);
  const rulebook = await rulebookFor(io, args.rules, settings);
  const ids = () => new Set(rulebook.rules.map(({ id }) => id));
  checkRules(settings, ids);
  const ignores = [...parseIgnores(textOf(IGNORE_FILE) ?? '', `${IGNORE_FILE} of the base`), ...settings.ignores];
  const judged: ScanOptions = {
    ...options,
    gate: args.failOn ?? settings.failOn?.value ?? 'high',
    ignores,
    policies: policiesOf(layers, args.failOn ?? null, ids),
    inlineAllow: args.inlineAllow ?? settings.inlineAllow?.value ?? true,
    notices: settingsNotices(settings),
  };
  return { rulebook, options: judged };
}

/** What the service shows beside the log. */
function reportsOf({ annotations, summaryFile }: CiRun, args: ScanArguments & CiArguments): ReportTarget[] {
  if (!args.annotations) return [];
  const onStdout = parseReports(args.report).find(({ file }) => file === null)?.format ?? 'text';
  return [
    // Where stdout is for a program, the service reads stderr just as well.
    ...(annotations
      ? [{ format: annotations, file: null, to: onStdout === 'text' ? 'stdout' : 'stderr' } as const]
      : []),
    ...(summaryFile ? [{ format: 'markdown', file: summaryFile, append: true } as const] : []),
  ];
}

function typed(revision: string, option: string): RangeWish['head'] {
  if (/^-|\s|\.\./.test(revision)) {
    throw new ScannerError('usage', `${option} is no revision of git`, { hint: `${option} main` });
  }
  return { sha: null, branch: null, typed: revision };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
