import { type Check, REFUSALS, type Strategy } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { ProviderCalls } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';
import type { RequestLog } from '../model/verification.ts';
import { altered } from './altered.ts';
import { type Answered, ask, type Question } from './ask.ts';
import type { HttpRequest } from './build-request.ts';
import { canaryReason, offlineVerdict } from './offline.ts';
import { AT_ONCE, capped, inTurn, polite } from './polite.ts';
import type { Send } from './send.ts';
import { awsSts } from './strategy/aws-sts.ts';
import { googleServiceAccount } from './strategy/google-service-account.ts';
import { valuesOf } from './values.ts';
import { verdictOf } from './verdict-of.ts';

export interface VerifyOptions {
  readonly calls: Readonly<Record<string, ProviderCalls>>;
  /** Only these providers; null for all. */
  readonly providers: readonly string[] | null;
  /** Base address by provider, in place of its own. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** Base address of the registry that the user's own npm uses. */
  readonly registry: string | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, planned: number) => void;
}

export interface Verified {
  /** By the finding's id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly requests: readonly RequestLog[];
}

const STRATEGIES: Readonly<Record<Strategy, (question: Question) => Promise<Answered>>> = {
  'aws-sts': awsSts,
  'google-service-account': googleServiceAccount,
};

/**
 * Asks providers whether the keys still work: one question for each secret. What was not asked, or not answered, is unknown.
 * Before a provider's word counts, it must refuse an altered key.
 */
export async function verify(findings: readonly Finding[], options: VerifyOptions, send: Send): Promise<Verified> {
  const { signal, onProgress } = options;
  const verdicts = new Map<string, Verdict>();
  const requests: RequestLog[] = [];
  const patient = polite(capped(send, AT_ONCE.all), signal);
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
    const asker = new Asker(check, ofCheck[0]!.finding.rule.provider, options, patient, requests);
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
  { calls, providers }: Pick<VerifyOptions, 'calls' | 'providers'>,
): Check | string {
  const { rule } = finding;
  if (providers && !providers.includes(rule.provider)) return 'not asked for';
  if (rule.role === 'id') return 'no secret by itself';
  const canary = canaryReason(finding);
  if (canary) return canary;
  const check = calls[rule.provider]?.checks.find((one) => one.keys.includes(rule.id));
  return check ?? 'there is no check for this kind of key';
}

/** Asks about the keys of one check, and finds out once whether its answers can be trusted. */
class Asker {
  readonly #check: Check;
  readonly #endpoint: string | null;
  readonly #registry: string | undefined;
  readonly #send: Send;
  readonly #requests: RequestLog[];
  #control: Promise<string | null> | undefined;
  #distrust: string | null = null;

  constructor(
    check: Check,
    provider: string,
    { endpoints, registry }: VerifyOptions,
    send: Send,
    requests: RequestLog[],
  ) {
    this.#check = check;
    this.#endpoint = endpoints[provider] ?? null;
    this.#registry = registry;
    this.#send = send;
    this.#requests = requests;
  }

  async verdict(finding: Finding): Promise<Verdict> {
    const answered = await this.#ask(finding, false);
    if (answered.is === 'active' || answered.is === 'limited') {
      this.#control ??= this.#findDistrust(finding);
      this.#distrust = await this.#control;
    }
    const verdict = verdictOf(answered);
    const { elsewhere } = 'elsewhere' in this.#check ? this.#check : {};
    if (verdict.state !== 'inactive' || !elsewhere || this.#endpoint !== null) return verdict;
    const { provider } = finding.rule;
    return {
      state: 'unknown',
      reason: `refused, but it may be of ${elsewhere}: name it with --endpoint ${provider}=URL`,
    };
  }

  /** A check that takes any key for good says nothing about the others either. */
  final(verdict: Verdict | undefined): Verdict {
    if (!verdict) return { state: 'unknown', reason: 'stopped before it was asked' };
    if (!this.#distrust || verdict.state === 'unknown') return verdict;
    return { state: 'unknown', reason: this.#distrust };
  }

  async #findDistrust(finding: Finding): Promise<string | null> {
    const { is, because } = await this.#ask(finding, true);
    if (REFUSALS.includes(is)) return null;
    if (is === 'unknown') return `check not trustworthy: an altered key was not refused (${because})`;
    return 'check not trustworthy: an altered key was taken for a good one';
  }

  #ask(finding: Finding, control: boolean): Promise<Answered> {
    const { rule, secret } = finding;
    // A strategy alters what it signs with by itself.
    const isAltered = control && !('strategy' in this.#check);
    const key = isAltered ? altered(secret.reveal(), new RegExp(rule.source, rule.flags)) : secret.reveal();
    const question = {
      values: valuesOf(finding, this.#registry, key),
      endpoint: this.#endpoint,
      send: this.#logged(finding, control),
      control,
    };
    if ('strategy' in this.#check) return STRATEGIES[this.#check.strategy](question);
    return ask(this.#check, question);
  }

  /** Notes each request, without the key and without the address, which may hold it. */
  #logged(finding: Finding, control: boolean): Send {
    return async (request: HttpRequest) => {
      const time = new Date().toISOString();
      const reply = await this.#send(request);
      const status = 'failed' in reply ? null : reply.status;
      const { method, url } = request;
      this.#requests.push({
        time,
        rule: finding.rule.id,
        method,
        host: url.host,
        status,
        finding: finding.id,
        control,
      });
      return reply;
    };
  }
}
