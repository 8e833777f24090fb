import type { Check } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { ProviderCalls } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';
import type { RequestLog } from '../model/verification.ts';
import { Asker, type BesideFindings } from './asker.ts';
import { isLogin } from './check-steps.ts';
import { type Dialer, NO_DIALER } from './login/dial.ts';
import { canaryReason, offlineVerdict } from './offline.ts';
import { AT_ONCE, createLimiter, inTurn, politeConverse, politeSend } from './polite.ts';
import type { Send } from './send.ts';

export interface VerifyOptions extends BesideFindings {
  readonly calls: Readonly<Record<string, ProviderCalls>>;
  /** Only these providers; null for all. */
  readonly providers: readonly string[] | null;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, planned: number) => void;
}

interface Verified {
  /** By the finding's id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly requests: readonly RequestLog[];
}

/**
 * Asks providers whether the keys still work: one question for each secret. What was not asked, or not answered, is unknown.
 * Before a provider's word counts, it must refuse an altered key.
 */
export async function verify(
  findings: readonly Finding[],
  options: VerifyOptions,
  send: Send,
  dialer: Dialer = NO_DIALER,
): Promise<Verified> {
  const { signal, onProgress } = options;
  const verdicts = new Map<string, Verdict>();
  const requests: RequestLog[] = [];
  const limited = createLimiter(AT_ONCE.all);
  const network = {
    send: politeSend((request) => limited(() => send(request)), signal),
    converse: politeConverse(dialer.converse, limited),
    names: dialer.names,
  };
  const jobs = findings.flatMap((finding) => {
    const known = offlineVerdict(finding, new Date());
    if (known) {
      verdicts.set(finding.id, known);
      return [];
    }
    const check = checkFor(finding, options);
    if (typeof check === 'string') {
      verdicts.set(finding.id, { state: 'unknown', reason: check });
      return [];
    }
    return [{ finding, check }];
  });
  let done = 0;
  const runChecks = [...new Set(jobs.map((job) => job.check))].map(async (check) => {
    const ofCheck = jobs.filter((job) => job.check === check);
    const asker = new Asker(check, ofCheck[0]!.finding.rule.provider, options, network, requests);
    const tasks = ofCheck.map(({ finding }) => async () => {
      verdicts.set(finding.id, await asker.verdict(finding));
      onProgress(++done, jobs.length);
    });
    await inTurn(tasks, AT_ONCE.provider, signal);
    for (const { finding } of ofCheck) verdicts.set(finding.id, asker.final(verdicts.get(finding.id)));
  });
  await Promise.all(runChecks);
  return { verdicts, requests };
}

/** Its check, or why there is none. */
export function checkFor(
  finding: Finding,
  {
    calls,
    providers,
    endpoints,
    registry,
  }: Pick<VerifyOptions, 'calls' | 'providers' | 'endpoints'> & Partial<Pick<VerifyOptions, 'registry'>>,
): Check | string {
  const { rule } = finding;
  if (providers && !providers.includes(rule.provider)) return 'not asked for';
  if (rule.role === 'id') return 'no secret by itself';
  const canary = canaryReason(finding);
  if (canary) return canary;
  const checkOf = (id: string) => calls[id.split('.')[0]!]?.checks.find((one) => one.keys.includes(id));
  // A key of no check of its own may still be the password of an address, and is one by another rule.
  const login = finding.addresses.length > 0 ? finding.aliases.map(checkOf).find(isLogin) : undefined;
  const why = calls[rule.provider]?.noCheck[rule.id];
  const check = checkOf(rule.id) ?? login ?? `there is no check for this kind of key${why ? `: ${why}` : ''}`;
  if (typeof check === 'string' || endpoints[rule.provider]) return check;
  const wantsRegistry = 'url' in check && check.url.startsWith('{registry}/');
  if (wantsRegistry && registry === undefined)
    return `your npm is set to no registry by name: name it with --endpoint ${rule.provider}=URL`;
  if (!isAtOwnServer(check)) return check;
  return `it is for a server that unleak does not know: name it with --endpoint ${rule.provider}=URL`;
}

/** At no address of the provider's, but where the user says. */
function isAtOwnServer(check: Check): boolean {
  return 'url' in check && check.url.startsWith('{server}/');
}
