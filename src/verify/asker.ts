import { type Check, REFUSALS, type StrategyCheck } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { hostsAsked, type RequestLog } from '../model/verification.ts';
import { altered } from './altered.ts';
import { type Answered, ask, type StrategyQuestion } from './ask.ts';
import type { HttpRequest } from './build-request.ts';
import { isLogin, isNamedCode } from './check-steps.ts';
import type { Converse, Dialer } from './login/dial.ts';
import { WireError } from './login/wire.ts';
import { otherMeaning } from './other-meaning.ts';
import type { Send } from './send.ts';
import { atlasDigest } from './strategy/atlas-digest.ts';
import { authress } from './strategy/authress.ts';
import { awsSts } from './strategy/aws-sts.ts';
import { azureSas, azureStorageKey } from './strategy/azure-storage.ts';
import { coinbaseCdp } from './strategy/coinbase-cdp.ts';
import { googleServiceAccount } from './strategy/google-service-account.ts';
import { login } from './strategy/login.ts';
import { modalHello } from './strategy/modal-hello.ts';
import { oauthClientCredentials } from './strategy/oauth-client-credentials.ts';
import { registryLogin } from './strategy/registry-login.ts';
import { valuesOf } from './values.ts';
import { verdictOf } from './verdict-of.ts';

const STRATEGIES: Readonly<Record<StrategyCheck['strategy'], (question: StrategyQuestion) => Promise<Answered>>> = {
  'aws-sts': awsSts,
  'google-service-account': googleServiceAccount,
  login,
  'azure-storage-key': azureStorageKey,
  'azure-sas': azureSas,
  'coinbase-cdp': coinbaseCdp,
  authress,
  'atlas-digest': atlasDigest,
  'registry-login': registryLogin,
  'modal-hello': modalHello,
};

/** How logins stand in the log of requests. */
const LOGIN = 'LOGIN';
/** The provider of passwords in addresses. */
const ADDRESSES = 'address';

/** The ways out of this machine. */
interface Network extends Dialer {
  readonly send: Send;
}

/** Servers that the user named for the logins of a provider, or of any, with spaces between. */
export function serversNamed(endpoints: Readonly<Record<string, string>>, provider: string): string {
  return [...new Set([provider, ADDRESSES])].map((one) => endpoints[loginsOf(one)] ?? '').join(' ');
}

/** What is known from elsewhere than the scan: of the user, and of checks that were made before. */
export interface BesideFindings {
  /** Base addresses by provider, in place of its own; and under `loginsOf` the servers for its logins, with spaces between. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** Base address of the registry that the user's own npm uses. */
  readonly registry: string | undefined;
  /** Ids of findings of which the user knows that what stands near them is theirs. */
  readonly vouched?: ReadonlySet<string>;
  /** Ids of findings that were active a moment ago, asked in the same way: a refusal can then mean nothing but that they are dead. */
  readonly wasActive?: ReadonlySet<string>;
  /** Hosts at which findings were active once, by their ids. */
  readonly activeAt?: ReadonlyMap<string, readonly string[]>;
}

/** Under which name the servers that a user named for logins stand among the endpoints. */
export function loginsOf(provider: string): string {
  return `${provider} logins`;
}

/** Asks about the keys of one check, and finds out once whether its answers can be trusted. */
export class Asker {
  readonly #check: Check;
  readonly #endpoint: string | null;
  readonly #registry: string | undefined;
  readonly #vouched: ReadonlySet<string>;
  readonly #wasActive: ReadonlySet<string>;
  readonly #activeAt: ReadonlyMap<string, readonly string[]>;
  readonly #network: Network;
  readonly #named: string;
  readonly #requests: RequestLog[];
  #control: Promise<string | null> | undefined;
  #distrust: string | null = null;

  constructor(
    check: Check,
    provider: string,
    { endpoints, registry, vouched = new Set(), wasActive = new Set(), activeAt = new Map() }: BesideFindings,
    network: Network,
    requests: RequestLog[],
  ) {
    this.#check = check;
    this.#endpoint = endpoints[provider] ?? null;
    this.#registry = registry;
    this.#vouched = vouched;
    this.#wasActive = wasActive;
    this.#activeAt = activeAt;
    this.#network = network;
    this.#named = serversNamed(endpoints, provider);
    this.#requests = requests;
  }

  async verdict(finding: Finding): Promise<Verdict> {
    const answered = await this.#ask(finding, false);
    // A login tries the altered password at the same server by itself.
    if (!isLogin(this.#check) && (answered.is === 'active' || answered.is === 'limited')) {
      this.#control ??= this.#findDistrust(finding);
      this.#distrust = await this.#control;
    }
    const verdict = verdictOf(answered);
    if (verdict.state !== 'inactive') return verdict;
    const other = otherMeaning(finding, {
      check: this.#check,
      endpoint: this.#endpoint,
      vouched: this.#vouched,
      because: verdict.because,
      mayMean: answered.mayMean,
      wasActive: this.#wasActive.has(finding.id),
      isOfServer: this.#isOfServer(finding.id),
    });
    const says = verdict.says === null ? '' : ` (${verdict.says})`;
    if (other !== null) return { state: 'unknown', reason: `refused${says}, but ${other}` };
    if (!this.#vouched.has(finding.id)) return verdict;
    const word = 'you vouch for what stands near it';
    return { ...verdict, says: verdict.says === null ? word : `${verdict.says}; ${word}` };
  }

  #isOfServer(id: string): boolean {
    const hosts = this.#activeAt.get(id) ?? [];
    if (hosts.length === 0) return false;
    const asked = new Set(hostsAsked(this.#requests, id));
    return hosts.every((host) => asked.has(host));
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
    const isAltered = control && !isNamedCode(this.#check);
    const key = isAltered ? altered(secret.reveal(), new RegExp(rule.source, rule.flags)) : secret.reveal();
    const question = {
      values: valuesOf(finding, this.#registry, key),
      endpoint: this.#endpoint,
      send: this.#logged(finding, control),
      control,
    };
    if (!('strategy' in this.#check)) return ask(this.#check, question);
    if (this.#check.strategy === 'oauth-client-credentials') return oauthClientCredentials(this.#check, question);
    return STRATEGIES[this.#check.strategy]({
      ...question,
      provider: rule.provider,
      addresses: finding.addresses.map((address) => address.reveal()),
      named: this.#named,
      converse: this.#converse(finding),
      names: this.#network.names,
    });
  }

  /** Notes each request, without the key and without the address, which may hold it. */
  #logged(finding: Finding, control: boolean): Send {
    return async (request: HttpRequest) => {
      const time = new Date().toISOString();
      const reply = await this.#network.send(request);
      if ('failed' in reply && reply.unasked) return reply;
      const status = 'failed' in reply ? null : reply.status;
      this.#note(finding, { time, method: request.method, host: request.url.host, status, control });
      return reply;
    };
  }

  #converse(finding: Finding): Converse {
    return async (target, talk) => {
      const time = new Date().toISOString();
      const { host, port, control } = target;
      let isAsked = true;
      try {
        return await this.#network.converse(target, talk);
      } catch (error) {
        isAsked = !(error instanceof WireError && error.kind === 'unasked');
        throw error;
      } finally {
        if (isAsked) this.#note(finding, { time, method: LOGIN, host: `${host}:${port}`, status: null, control });
      }
    };
  }

  #note({ id, rule }: Finding, request: Omit<RequestLog, 'rule' | 'finding'>): void {
    const { time, ...rest } = request;
    this.#requests.push({ time, rule: rule.id, ...rest, finding: id });
  }
}
