import { existsSync } from 'node:fs';
import { openVerdictCache } from '../../config/verdict-cache.ts';
import type { Finding } from '../../model/finding.ts';
import { ScannerError } from '../../model/problem.ts';
import type { ScanResult } from '../../model/result.ts';
import type { Rulebook } from '../../model/rule.ts';
import { hostsAsked } from '../../model/verification.ts';
import { type EarlierReport, rescan } from '../../scan/rescan.ts';
import { checksOf, endpointsOf, providersNamed } from '../../scan/verify-findings.ts';
import { count } from '../../util/count.ts';
import { jsonText } from '../../util/json-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { isFindingId } from '../finding-id.ts';
import { type Io, write } from '../io.ts';
import { keptVerdict } from '../kept-verdict.ts';
import { readReport } from '../read-report.ts';
import { knownRules, scanOptionsFor } from '../scan-command.ts';
import { findHere } from '../scan-here.ts';
import { goneFromStdin, keyFromStdin } from '../typed-keys.ts';
import {
  GONE,
  GONE_AND_NO_CHECK,
  type Gone,
  NO_SUCH_RULE,
  unplanned,
  verdictsAsJson,
  verdictsAsText,
} from '../verdict-texts.ts';
import { checkFound } from '../verify-options.ts';

interface VerifyCommandArguments {
  readonly target?: string;
  readonly stdin: boolean;
  readonly rule?: string;
  readonly list: boolean;
  readonly plan: boolean;
  readonly afterRotation?: string;
  readonly json: boolean;
  readonly endpoint: readonly string[];
  readonly verifyCache?: string;
  readonly vouch: readonly string[];
}

/** `unleak verify REPORT | ID | --stdin | --list | --after-rotation REPORT` */
export async function verify(io: Io, args: VerifyCommandArguments): Promise<ExitCode> {
  const rulebook = await knownRules(io);
  if (args.list) {
    await write(io.stdout, list(rulebook, args));
    return EXIT.clean;
  }
  const { result, gone, activeAt = new Map() } = await found(io, args, rulebook);
  const isAfter = args.afterRotation !== undefined;
  const { plan, endpoint, verifyCache } = args;
  const vouch = vouchedIn(result, args.vouch);
  const wish = {
    verify: 'all',
    plan,
    endpoint,
    vouch,
    activeAt,
    ...(verifyCache === undefined ? {} : { verifyCache }),
  };
  if (plan) await write(io.stdout, unplanned(gone, result.findings.length === 0));
  const asked = await checkFound(io, wish, result, rulebook);
  if (!asked) return EXIT.clean;
  const checked = args.stdin ? withoutSlips(asked) : asked;
  await write(
    io.stdout,
    args.json ? verdictsAsJson(checked, gone) : verdictsAsText(io, checked, gone, args.afterRotation),
  );
  const keys = checked.findings.filter(({ rule }) => rule.role === 'key');
  const states = [...keys, ...gone].map(({ verdict }) => verdict.state);
  if (states.includes('active')) return EXIT.findings;
  if (!states.includes('unknown')) return EXIT.clean;
  return isAfter ? EXIT.findings : EXIT.incomplete;
}

/** A key that somebody gives in part, or with something around it, is refused too: nobody is to take the whole one for dead. */
function withoutSlips(result: ScanResult): ScanResult {
  const reason = 'refused, but what was given has not the form of such a key: give all of it, and nothing else';
  const findings = result.findings.map((finding) => {
    const isSlip = finding.verdict.state === 'inactive' && finding.doubts.includes('unexpected-length');
    return isSlip ? { ...finding, verdict: { state: 'unknown' as const, reason } } : finding;
  });
  return { ...result, findings };
}

/** @throws ScannerError for an id that none of the findings has: a slip must not look as if it had helped. */
function vouchedIn({ findings }: ScanResult, given: readonly string[]): string[] {
  const ids = given.map((id) => id.toLowerCase());
  const strange = ids.find((id) => !findings.some((finding) => finding.id === id && hasNeighbour(finding)));
  if (strange === undefined) return ids;
  throw new ScannerError(
    'usage',
    `--vouch ${strange}: no key with something near it that its check needs has this id`,
    {
      hint: 'ids stand beside the keys in the answer of unleak verify',
    },
  );
}

function hasNeighbour({ pairedWith, parts }: Finding): boolean {
  return pairedWith !== null || Object.keys(parts).length > 0;
}

/** What is to be checked, and which findings of a report are not found again. */
async function found(
  io: Io,
  { target, stdin, rule, afterRotation, verifyCache }: VerifyCommandArguments,
  rulebook: Rulebook,
): Promise<{ result: ScanResult; gone: readonly Gone[]; activeAt?: ReadonlyMap<string, readonly string[]> }> {
  const options = scanOptionsFor(io);
  if (stdin && afterRotation === undefined) return { result: await keyFromStdin(io, rule, rulebook), gone: [] };
  const report = afterRotation ?? target;
  if (report === undefined) {
    throw new ScannerError('usage', 'what is to be verified?', {
      hint: "give a JSON report, a finding's id, or --stdin; to check what a scan finds: unleak --verify",
    });
  }
  if (afterRotation === undefined && isFindingId(report) && !existsSync(report))
    return { result: await findHere(report.toLowerCase(), rulebook, options), gone: [] };
  const earlier = readReport(report);
  const again = await rescan(earlier, rulebook, options);
  const isSecret = (id: string) => rulebook.rules.find((one) => one.id === id)?.role !== 'id';
  const without = (findings: readonly Finding[]) =>
    earlier.findings.filter((one) => isSecret(one.rule) && !findings.some(({ id }) => id === one.id));
  const typed = stdin ? await goneFromStdin(io, without(again.findings), rulebook) : [];
  const result = { ...again, findings: [...again.findings, ...typed] };
  const cache = verifyCache === undefined ? null : openVerdictCache(verifyCache);
  const checkable = new Set(Object.values(rulebook.calls).flatMap(({ checks }) => checks.flatMap(({ keys }) => keys)));
  const gone = without(result.findings).map((one) => {
    const isKnown = rulebook.rules.some(({ id }) => id === one.rule);
    const reason = checkable.has(one.rule) ? GONE : isKnown ? GONE_AND_NO_CHECK : NO_SUCH_RULE;
    const verdict = keptVerdict(one, earlier, cache) ?? { state: 'unknown' as const, reason };
    return { ...one, verdict };
  });
  return { result, gone, activeAt: hostsOfActive(earlier) };
}

/** Where the findings of a report were active when it was made. */
function hostsOfActive({ findings, requests = [] }: EarlierReport): ReadonlyMap<string, readonly string[]> {
  const active = findings.filter(({ verdict }) => verdict?.state === 'active');
  return new Map(active.map(({ id }) => [id, hostsAsked(requests, id)]));
}

function list(rulebook: Rulebook, { json: asJson, endpoint, target }: VerifyCommandArguments): string {
  const wanted = target === undefined ? null : providersNamed([target], rulebook);
  const checks = checksOf(rulebook, endpointsOf(endpoint, rulebook)).filter(
    ({ provider }) => wanted?.includes(provider) ?? true,
  );
  if (asJson) return `${jsonText(checks, 2)}\n`;
  const lines = checks.flatMap(({ keys, requests }) => [
    keys.join(', '),
    ...requests.map(
      (one) => `  ${one.method} ${one.host}${one.path}   key in ${one.keyIn}   side effects ${one.sideEffects}`,
    ),
  ]);
  const providers = new Set(checks.map((check) => check.provider)).size;
  return `${lines.join('\n')}\n\n${count(checks.length, 'check')} of ${count(providers, 'provider')}. Nothing was sent.\n`;
}
