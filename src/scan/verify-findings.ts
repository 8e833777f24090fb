import type { Check } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import { ScannerError } from '../model/problem.ts';
import type { Ignored, ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';
import { nearest } from '../util/edit-distance.ts';
import { PART_MISSING } from '../verify/ask.ts';
import { loginsOf, serversNamed } from '../verify/asker.ts';
import { isLogin } from '../verify/check-steps.ts';
import { type Described, describeCheck, describeFor, describeLogins } from '../verify/describe.ts';
import { createDialer } from '../verify/login/dial.ts';
import { THIS_MACHINE } from '../verify/proxy-address.ts';
import { createSender } from '../verify/send.ts';
import { valuesOf } from '../verify/values.ts';
import { checkFor, type VerifyOptions, verify } from '../verify/verify.ts';

/** Remembers verdicts from run to run. */
interface Known {
  get(rule: string, value: string): Verdict | null;
  set(rule: string, value: string, verdict: Verdict): void;
}

/** What the user asked to be checked, and where. */
export interface Wish extends Omit<VerifyOptions, 'calls' | 'wasActive'> {
  /** Names us to the providers. */
  readonly agent: string;
  /** Verdicts of earlier runs, when the user asked for them. */
  readonly known: Known | null;
}

/** The same result with verdicts, and with the requests that were made for them. Nothing else of it changes. */
export async function verifyResult(result: ScanResult, rulebook: Rulebook, wish: Wish): Promise<ScanResult> {
  const sender = await createSender(wish.agent, wish.signal);
  const dialer = createDialer(wish.signal);
  try {
    const { known } = wish;
    const accepted = acceptedIn(result);
    const all = [...result.findings, ...accepted.map(({ finding }) => finding!)];
    const early = new Map(all.map((one) => [one.id, known?.get(one.rule.id, knownBy(one))]));
    const open = all.filter(({ id }) => !early.get(id));
    const { verdicts, requests } = await verify(open, { ...wish, calls: rulebook.calls }, sender.send, dialer);
    for (const one of open) {
      const verdict = verdicts.get(one.id);
      if (verdict && known) keep(known, one, verdict);
    }
    const verdictOf = ({ id, verdict }: Finding) => early.get(id) ?? verdicts.get(id) ?? verdict;
    const findings = result.findings.map((finding) => ({ ...finding, verdict: verdictOf(finding) }));
    const alive = accepted.filter(({ finding }) => verdictOf(finding!).state === 'active');
    return { ...result, findings, notices: [...result.notices, ...alive.map(aliveNotice)], requests };
  } finally {
    await sender.close();
  }
}

/** What somebody took for no leak is asked about too: its provider may know better. */
export function acceptedIn({ ignored }: ScanResult): Ignored[] {
  return ignored.filter(({ finding, cause }) => finding && cause !== 'rule-off' && cause !== 'path');
}

/** Whoever accepted it took it for no leak, and its provider knows better. */
function aliveNotice({ id, where }: Ignored): Notice {
  const at = where.lastIndexOf(':');
  return {
    code: 'ignore-active',
    path: where.slice(0, at),
    line: Number(where.slice(at + 1)) || null,
    message: `${id} is accepted, but its provider says that it is ACTIVE`,
    hint: `replace it: unleak rotate ${id}`,
  };
}

/** Keeps a verdict, by the key; that a key is dead also by its id, for when its value is gone. */
export function keep(known: Known, finding: Finding, verdict: Verdict): void {
  known.set(finding.rule.id, knownBy(finding), verdict);
  // A password is dead at the servers that it was tried at: its id says nothing of them.
  if (verdict.state === 'inactive' && finding.addresses.length === 0)
    known.set(finding.rule.id, byId(finding.id), verdict);
}

/** Under what a verdict is kept of which only the finding's id is known. */
export function byId(id: string): string {
  return `\0id ${id}`;
}

/** A password is dead at the servers that it was tried at, and at no other. */
function knownBy({ secret, addresses }: Finding): string {
  return [secret, ...addresses].map((one) => one.reveal()).join('\0');
}

/** Whether there is a check for a finding that can be asked for; a part that it needs may be missing. */
export function isCheckable(
  finding: Finding,
  rulebook: Rulebook,
  wish: Pick<Wish, 'providers' | 'endpoints'>,
): boolean {
  const why = planOf([finding], rulebook, wish)[0]?.why;
  return why === null || why === PART_MISSING;
}

/** What would be sent where for the findings, without sending it. */
export function planOf(
  findings: readonly Finding[],
  { calls }: Rulebook,
  wish: Pick<Wish, 'providers' | 'endpoints'> & Partial<Pick<Wish, 'registry'>>,
): readonly { readonly finding: Finding; readonly requests: readonly Described[]; readonly why: string | null }[] {
  return findings.map((finding) => {
    const check = checkFor(finding, { calls, ...wish });
    if (typeof check === 'string') return { finding, requests: [], why: check };
    if (isLogin(check)) return { finding, ...loginsFor(finding, check, wish) };
    const values = valuesOf(finding, wish.registry);
    const requests = describeFor(check, values, wish.endpoints[finding.rule.provider] ?? null);
    return { finding, requests: requests ?? [], why: requests === null ? PART_MISSING : null };
  });
}

function loginsFor({ rule, addresses }: Finding, check: Check, { endpoints }: Pick<Wish, 'endpoints'>) {
  const texts = addresses.map((address) => address.reveal());
  const requests = describeLogins(check, texts, serversNamed(endpoints, rule.provider));
  const why = 'its address is of a private network, or of a kind at which unleak does not log in';
  return { requests, why: requests.length > 0 ? null : why };
}

/** Every check of the rulebook. */
export function checksOf({ calls }: Rulebook, endpoints: Wish['endpoints']) {
  return Object.entries(calls).flatMap(([provider, { checks }]) =>
    checks.map((check) => ({
      provider,
      keys: check.keys,
      requests: describeCheck(check, endpoints[provider] ?? null),
      source: check.source,
    })),
  );
}

/**
 * Ids of providers as the user typed them, each the whole id or its beginning: `venice` for `venice-ai`.
 * @param said what names them, where nobody typed them: `.unleak.yaml:2: `
 * @throws ScannerError for one that no provider has.
 */
export function providersNamed(names: readonly string[], { providers, calls }: Rulebook, said = ''): string[] {
  return names.flatMap((name) => {
    const ids = Object.keys(providers);
    const found = ids.includes(name) ? [name] : ids.filter((id) => id.startsWith(`${name}-`));
    if (found.length === 0)
      throw noProvider(`${said}there is no provider "${name}"`, name, ids, 'unleak verify --list');
    if (!found.some((id) => calls[id]?.checks.length))
      throw new ScannerError('usage', `${said}there is no check for keys of ${found.join(', ')}`, {
        hint: 'unleak verify --list',
      });
    return found;
  });
}

const EXAMPLE = '--endpoint gitlab=https://git.acme.com';

function noProvider(message: string, name: string, ids: readonly string[], otherwise: string): ScannerError {
  const meant = nearest(name, ids);
  return new ScannerError('usage', message, { hint: meant ? `did you mean ${meant}?` : otherwise });
}

/** A server of the user's own, as the command line or a configuration names it. */
export interface GivenEndpoint {
  readonly provider: string;
  readonly url: string;
  /** What names it, for messages: `--endpoint gitlab`, `.unleak.yaml:4: the endpoint for gitlab`. */
  readonly said: string;
  /** How it is to be written, up to the address. */
  readonly form: string;
}

/** `PROVIDER=URL` as typed. */
function typed(text: string): GivenEndpoint {
  const [, provider = '', url = ''] = /^([^=]+)(?:=(.*))?$/.exec(text) ?? [];
  return { provider, url, said: `--endpoint ${provider || text}`, form: `--endpoint ${provider}=` };
}

/**
 * @param given `PROVIDER=URL` as typed, or as a configuration has it
 * @throws ScannerError for an unknown provider, or an address to which a key must not be sent.
 */
export function endpointsOf(given: readonly (string | GivenEndpoint)[], rulebook: Rulebook): Record<string, string> {
  const endpoints: Record<string, string> = {};
  for (const one of given) {
    const { provider, url: address, said, form } = typeof one === 'string' ? typed(one) : one;
    if (!rulebook.providers[provider]) {
      const ids = Object.keys(rulebook.providers);
      throw noProvider(`${said}: there is no such provider`, provider, ids, EXAMPLE);
    }
    if (address === '') throw new ScannerError('usage', `${said}: the address is missing`, { hint: EXAMPLE });
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url && /^(?:tcp|tls):$/.test(url.protocol) && url.hostname !== '' && takesLogins(provider, rulebook)) {
      endpoints[loginsOf(provider)] = [endpoints[loginsOf(provider)], address].filter(Boolean).join(' ');
      continue;
    }
    const isLoopback = url !== null && THIS_MACHINE.test(url.hostname);
    if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)) || url.username) {
      throw new ScannerError('usage', `${said}: keys are sent to https addresses only`, {
        hint: `${form}https://…; plain http to this machine alone`,
      });
    }
    endpoints[provider] = address;
  }
  return endpoints;
}

function takesLogins(provider: string, { calls }: Rulebook): boolean {
  return (calls[provider]?.checks ?? []).some(isLogin);
}
