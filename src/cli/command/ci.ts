import { readFileSync } from 'node:fs';
import { CONFIG_FILES } from '../../config/config-file.ts';
import { IGNORE_FILE } from '../../config/ignore-file.ts';
import type { Settings } from '../../config/settings.ts';
import { type Problem, ScannerError } from '../../model/problem.ts';
import type { Range, ScanResult } from '../../model/result.ts';
import type { Rulebook } from '../../model/rule.ts';
import { type Change, findChange, type RangeWish } from '../../scan/find-range.ts';
import type { ScanOptions } from '../../scan/options.ts';
import { withoutOwnComments } from '../../scan/own-comments.ts';
import { type PolicyFiles, policyAtBase, policyChanges } from '../../scan/policy-changes.ts';
import { pathBelow } from '../../util/path-below.ts';
import { type CiRun, readCi } from '../ci/read-ci.ts';
import type { ExitCode } from '../exit-code.ts';
import { hideSecrets } from '../hide-secrets.ts';
import type { Io } from '../io.ts';
import { type Judgement, judgedBy } from '../judged-by.ts';
import { parseReports, type ReportTarget } from '../reports.ts';
import { runScan, type ScanArguments, stopSignal } from '../scan-command.ts';

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

/** Files that decide what is accepted, those of rules too where it is known which they are. */
function policyFiles({ root }: Change, settings: Settings | null): PolicyFiles {
  const rules = settings?.rules.flatMap(({ value }) => pathBelow(root, value) ?? []) ?? [];
  return { paths: [IGNORE_FILE, ...rules], names: CONFIG_FILES };
}

/** `unleak ci` */
export function ci(io: Io, args: ScanArguments & CiArguments): Promise<ExitCode> {
  const service = readCi(io.env, readText);
  const base = args.base ? typed(args.base, '--base') : service.base && { ...service.base, typed: null };
  const scope = args.scope ?? (base === null ? 'history' : 'introduced');
  // Whoever names a base asks what the change adds to it: the change is not to answer that itself, service or not.
  const isChange = service.event === 'pull-request' || Boolean(args.base);
  const policyFrom = args.policyFrom ?? (isChange ? 'base' : 'head');
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
  let settings: Settings | null = null;
  const scan = async (rulebook: Rulebook, options: ScanOptions) => {
    const found = await withoutSecrets(await findChange(args.repo, wish, signal));
    // What was there before a push may be gone, when it was rewritten: then nothing tells what is new.
    const isRewritten =
      service.event === 'push' &&
      !args.base &&
      !args.scope &&
      found.problems.some((one) => one.code === 'missing-object');
    const change = isRewritten ? { ...found, problems: [] } : found;
    const judged =
      policyFrom === 'head' ? { rulebook, options, settings: null } : await byBase(io, change, args, options);
    ({ settings } = judged);
    const read = await scanScope(isRewritten ? 'history' : scope, change, judged.rulebook, judged.options, service);
    if (change.head === null) return read;
    const trustsComments = settings === null || (args.inlineAllow ?? settings.inlineAllow?.value) === true;
    const { result: scanned, changes } = trustsComments
      ? { result: read, changes: [] }
      : await withoutOwnComments(read, change, judged.rulebook, judged.options);
    const isBlind = scope !== 'introduced' && policyFrom === 'base' && change.range === null;
    const result = isBlind ? withProblems(scanned, change) : scanned;
    // Of a push nobody is to review it: what it changes counts as it is.
    const isJudged = isChange || policyFrom === 'base';
    const none: Range = { base: null, head: change.head, policyFrom, known: 0, policyChanges: [] };
    return {
      ...result,
      range: {
        ...none,
        ...result.range,
        policyFrom,
        policyChanges: isJudged ? [...policyChanges(change, policyFiles(change, settings)), ...changes] : [],
      },
    };
  };
  return runScan(io, args, args.repo, scan, signal, reportsOf(service, args), () => settings);
}

/** A revision is named as it was typed. */
async function withoutSecrets(change: Change): Promise<Change> {
  const hidden = async ({ message, hint, ...rest }: Problem) => {
    return { ...rest, message: await hideSecrets(message), hint: hint && (await hideSecrets(hint)) };
  };
  return { ...change, problems: await Promise.all(change.problems.map(hidden)) };
}

function byBase(io: Io, change: Change, args: ScanArguments, options: ScanOptions): Promise<Judgement> {
  const textOf = (path: string) => policyAtBase(change, path);
  return judgedBy(io, { root: change.root, textOf, name: 'of the base' }, args, options);
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

/** What the service shows beside the log. */
function reportsOf({ annotations, summaryFile }: CiRun, args: ScanArguments & CiArguments): ReportTarget[] {
  if (!args.annotations) return [];
  const onStdout = parseReports(args.report).find(({ file }) => file === null)?.format ?? 'text';
  return [
    // Where stdout is for a program, the service reads stderr just as well.
    ...(annotations
      ? [{ format: annotations, file: null, to: onStdout === 'text' ? 'stdout' : 'stderr', besides: true } as const]
      : []),
    ...(summaryFile ? [{ format: 'markdown', file: summaryFile, append: true, besides: true } as const] : []),
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
