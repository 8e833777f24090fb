import { existsSync } from 'node:fs';
import type { Finding } from '../../model/finding.ts';
import { ScannerError } from '../../model/problem.ts';
import type { ScanResult } from '../../model/result.ts';
import type { Rulebook } from '../../model/rule.ts';
import { createStyle } from '../../report/style.ts';
import { verdictLine } from '../../report/verdict-line.ts';
import { loadRulebook } from '../../rulebook/load.ts';
import { findingOf } from '../../scan/finding-of.ts';
import { type EarlierReport, rescan } from '../../scan/rescan.ts';
import { checksOf, endpointsOf } from '../../scan/verify-findings.ts';
import { count } from '../../util/count.ts';
import { printable } from '../../util/printable.ts';
import { askSecrets } from '../ask-secret.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findInRepository } from '../find-here.ts';
import { hasColour, type Io, write } from '../io.ts';
import { readReport } from '../read-report.ts';
import { scanOptionsFor } from '../scan-command.ts';
import { checkFound } from '../verify-options.ts';

export interface VerifyCommandArguments {
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
  const rulebook = loadRulebook();
  if (args.list) {
    await write(io.stdout, list(rulebook, args));
    return EXIT.clean;
  }
  const { result, gone } = await found(io, args, rulebook);
  const { plan, endpoint, verifyCache } = args;
  const vouch = vouchedIn(result, args.vouch);
  const wish = { verify: 'all', plan, endpoint, vouch, ...(verifyCache === undefined ? {} : { verifyCache }) };
  const checked = await checkFound(io, wish, result, rulebook);
  if (!checked) return EXIT.clean;
  await write(io.stdout, args.json ? json(checked, gone) : text(io, checked, gone, args.afterRotation !== undefined));
  const states = checked.findings.filter(({ rule }) => rule.role === 'key').map(({ verdict }) => verdict.state);
  if (states.includes('active')) return EXIT.findings;
  return states.includes('unknown') || gone.length > 0 ? EXIT.incomplete : EXIT.clean;
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

type Gone = EarlierReport['findings'];

/** What is to be checked, and which findings of a report are not found again. */
async function found(
  io: Io,
  { target, stdin, rule, afterRotation }: VerifyCommandArguments,
  rulebook: Rulebook,
): Promise<{ result: ScanResult; gone: Gone }> {
  const options = scanOptionsFor(io);
  if (stdin) return { result: await fromStdin(io, rule, rulebook), gone: [] };
  const report = afterRotation ?? target;
  if (report === undefined) {
    throw new ScannerError('usage', 'what is to be verified?', {
      hint: "give a JSON report, a finding's id, or --stdin; to check what a scan finds: unleak --verify",
    });
  }
  if (afterRotation === undefined && /^[0-9a-f]{16}$/i.test(report) && !existsSync(report))
    return { result: await findInRepository(report.toLowerCase(), rulebook, options), gone: [] };
  const earlier = readReport(report);
  const result = await rescan(earlier, rulebook, options);
  const again = new Set(result.findings.map((finding) => finding.id));
  return { result, gone: earlier.findings.filter((finding) => !again.has(finding.id)) };
}

/** One key from stdin, never from the command line, where other users of the machine could read it. */
async function fromStdin(io: Io, rule: string | undefined, rulebook: Rulebook): Promise<ScanResult> {
  if (rule !== undefined && !rulebook.rules.some((one) => one.id === rule))
    throw new ScannerError('usage', `there is no rule "${rule}"`, { hint: 'unleak rules list' });
  const typed = await askSecrets(io, promptsFor(rule, rulebook));
  const [key = '', pair] = (typed ?? (await linesOf(io))).map((line) => line.trim());
  if (key === '')
    throw new ScannerError('usage', 'nothing came from stdin', { hint: 'unleak verify --stdin < key.txt' });
  return findingOf(key, pair || null, rule ?? null, rulebook, scanOptionsFor(io));
}

/** What is asked for on a terminal: the other half too, where the kind of key has one, or is not known. */
function promptsFor(rule: string | undefined, { rules, facts }: Rulebook): string[] {
  const at = rules.findIndex((one) => one.id === rule);
  const half = rules.findIndex((one) => one.id === rules[at]?.pair?.rule);
  const first = `${facts[at]?.name ?? 'the key'} (not shown): `;
  if (at >= 0 && half < 0) return [first];
  return [first, `${facts[half]?.name ?? 'its other half, if it has one'} (not shown; Enter for none): `];
}

async function linesOf(io: Io): Promise<string[]> {
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin()) parts.push(part);
  return Buffer.concat(parts).toString('utf8').split(/\r?\n/);
}

function list(rulebook: Rulebook, { json: asJson, endpoint }: VerifyCommandArguments): string {
  const checks = checksOf(rulebook, endpointsOf(endpoint, rulebook));
  if (asJson) return `${JSON.stringify(checks, null, 2)}\n`;
  const lines = checks.flatMap(({ keys, requests }) => [
    keys.join(', '),
    ...requests.map(
      (one) => `  ${one.method} ${one.host}${one.path}   key in ${one.keyIn}   side effects ${one.sideEffects}`,
    ),
  ]);
  const providers = new Set(checks.map((check) => check.provider)).size;
  return `${lines.join('\n')}\n\n${count(checks.length, 'check')} of ${count(providers, 'provider')}. Nothing was sent.\n`;
}

function json({ findings, requests }: ScanResult, gone: Gone): string {
  const verdicts = findings.map(({ id, rule, facts, secret, verdict }) => ({
    id,
    rule: rule.id,
    kind: facts.name,
    redacted: secret.redacted,
    verdict,
  }));
  const notFound = gone.map(({ id, rule, redacted }) => ({ id, rule, redacted }));
  return `${JSON.stringify({ schema: 'unleak-verify/1', findings: verdicts, notFound, requests }, null, 2)}\n`;
}

function text(io: Io, { findings, requests }: ScanResult, gone: Gone, after: boolean): string {
  const style = createStyle(hasColour(io.stdout, io.env));
  const line = (finding: Finding) =>
    `${finding.id}  ${finding.facts.name}  ${finding.secret.redacted}\n  ${verdictLine(finding.verdict, style)}`;
  const lost = gone.map(
    ({ id, kind, redacted }) =>
      `${printable(id)}  ${printable(kind)}  ${printable(redacted)}\n  ${style.yellow('unknown: its places hold it no more; check it with unleak verify --stdin')}`,
  );
  const of = (state: string) => findings.filter(({ verdict }) => verdict.state === state).length;
  const unknown = of('unknown') + gone.length;
  const sum = `${of('active')} active, ${of('inactive')} inactive, ${unknown} unknown; ${count(requests?.length ?? 0, 'request')} made.`;
  const closed =
    after && of('active') === 0 && unknown === 0 ? ' Every key of the report is dead: it can be closed.' : '';
  return `${[...findings.map(line), ...lost].join('\n')}${findings.length + lost.length > 0 ? '\n\n' : ''}${sum}${closed}\n`;
}
