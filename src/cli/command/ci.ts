import { readFileSync } from 'node:fs';
import { CONFIG_FILES } from '../../config/config-file.ts';
import { IGNORE_FILE } from '../../config/ignore-file.ts';
import type { Settings } from '../../config/settings.ts';
import type { Notice } from '../../model/notice.ts';
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

/** `unleak ci` */
export function ci(io: Io, args: ScanArguments & CiArguments): Promise<ExitCode> {
  const service = readCi(io.env, readText);
  const asked = askedOf(service, args);
  const signal = stopSignal(io, args, args.repo);
  let settings: Settings | null = null;
  const scan = async (rulebook: Rulebook, options: ScanOptions) => {
    const change = await changeOf(service, args, asked.wish, signal);
    const judged =
      asked.policyFrom === 'head'
        ? { rulebook, options, settings: null }
        : await byBase(io, change.found, args, options);
    ({ settings } = judged);
    return scanChange(service, args, asked, change, judged);
  };
  return runScan(io, args, args.repo, scan, signal, reportsOf(service, args), () => settings);
}

/** What is to be scanned, and by whose word what of it is accepted. */
interface Asked {
  readonly scope: CiScope;
  readonly policyFrom: 'base' | 'head';
  /** Somebody is to review it: what it changes of the policy is told. */
  readonly isReviewed: boolean;
  readonly wish: RangeWish;
}

/** What the user asks for, and where he says nothing what the service tells. @throws ScannerError when nobody names a base. */
function askedOf(service: CiRun, args: CiArguments): Asked {
  const base = args.base === undefined ? service.base && { ...service.base, typed: null } : typed(args.base, '--base');
  const scope = args.scope ?? (base === null ? 'history' : 'introduced');
  // Whoever names a base asks what the change adds to it: the change is not to answer that itself, service or not.
  const isChange = service.event === 'pull-request' || Boolean(args.base);
  const policyFrom = args.policyFrom ?? (isChange ? 'base' : 'head');
  const needsBase = scope === 'introduced' || policyFrom === 'base';
  if (base === null && needsBase) {
    const what = `nothing here says what the change is compared with (looked for: ${service.service})`;
    throw new ScannerError('usage', what, { hint: 'name it: --base main' });
  }
  const head =
    args.head === undefined
      ? { sha: service.head, branch: null, typed: service.head === null ? 'HEAD' : null }
      : typed(args.head, '--head');
  const wish: RangeWish = {
    base: needsBase ? base : null,
    head,
    history: scope === 'history',
    deepen: args.deepen,
    fullClone: service.fullClone,
  };
  return { scope, policyFrom, isReviewed: isChange || policyFrom === 'base', wish };
}

/** The change, and whether it takes the place of what was pushed before: then nothing tells what is new in it. */
async function changeOf({ event }: CiRun, { repo, base, scope }: CiArguments, wish: RangeWish, signal: AbortSignal) {
  const found = await findChange(repo, wish, signal);
  const isGone = found.problems.some(({ code }) => code === 'missing-object');
  const isRewritten = event === 'push' && !base && !scope && isGone;
  return { found: await withoutSecrets(isRewritten ? withAllRead(found) : found), isRewritten };
}

/** The history is read instead, where nothing is missing but what tells what is new in it. */
function withAllRead(change: Change): Change {
  const message = `${change.lacks}: all of the history was read`;
  const notices = change.problems.map(
    ({ hint = null }): Notice => ({ code: 'range', path: null, line: null, message, hint }),
  );
  return { ...change, problems: [], notices };
}

type Found = Awaited<ReturnType<typeof changeOf>>;

/** @param judged its settings are null where what is scanned judges itself */
async function scanChange(
  service: CiRun,
  args: ScanArguments & CiArguments,
  { scope, policyFrom, isReviewed }: Asked,
  { found: change, isRewritten }: Found,
  { rulebook, options, settings }: Omit<Judgement, 'settings'> & { readonly settings: Settings | null },
): Promise<ScanResult> {
  const read = await scanScope(isRewritten ? 'history' : scope, change, rulebook, options, service);
  // All of the history may be read without it, and nobody would know that it is not there.
  if (change.head === null) return scope === 'history' && args.head ? withProblems(read, change) : read;
  const trustsComments = settings === null || (args.inlineAllow ?? settings.inlineAllow?.value) === true;
  const { result: scanned, changes } = trustsComments
    ? { result: read, changes: [] }
    : await withoutOwnComments(read, change, rulebook, options);
  const isBlind = scope !== 'introduced' && policyFrom === 'base' && change.range === null;
  const result = isBlind ? withProblems(scanned, change) : scanned;
  const none: Range = { base: null, head: change.head, policyFrom, known: 0, policyChanges: [] };
  return {
    ...result,
    notices: [...result.notices, ...change.notices],
    range: {
      ...none,
      ...result.range,
      policyFrom,
      policyChanges: isReviewed ? [...policyChanges(change, policyFiles(change, settings)), ...changes] : [],
    },
  };
}

/** Files that decide what is accepted, those of rules too where it is known which they are. */
function policyFiles({ root }: Change, settings: Settings | null): PolicyFiles {
  const rules = settings?.rules.flatMap(({ value }) => pathBelow(root, value) ?? []) ?? [];
  return { paths: [IGNORE_FILE, ...rules], names: CONFIG_FILES };
}

/** A revision is named as it was typed. */
async function withoutSecrets(change: Change): Promise<Change> {
  const hidden = async <One extends Problem | Notice>({ message, hint, ...rest }: One) => {
    return { ...rest, message: await hideSecrets(message), hint: hint && (await hideSecrets(hint)) };
  };
  const [problems, notices] = [change.problems.map(hidden), change.notices.map(hidden)];
  return { ...change, problems: await Promise.all(problems), notices: await Promise.all(notices) };
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

/** Empty is what a variable gives that nobody set: without a base the change would judge itself. */
function typed(revision: string, option: string): RangeWish['head'] {
  if (/^$|^-|\s|\.\./.test(revision)) {
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
