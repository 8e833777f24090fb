import type { Check } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { withoutHost } from './build-request.ts';
import { stepsOf } from './check-steps.ts';
import { fill } from './fill.ts';
import { masked } from './told.ts';
import { valuesOf } from './values.ts';

interface Asked {
  readonly check: Check;
  readonly endpoint: string | null;
  readonly vouched: ReadonlySet<string>;
  /** How it is dead. A server that knows it as revoked gave it out. */
  readonly because: Extract<Verdict, { state: 'inactive' }>['because'];
  /** What else the provider documents this refusal for. */
  readonly mayMean: string | undefined;
  /** A moment ago the same question was answered as for a good key. */
  readonly wasActive: boolean;
  /** It was active at the server that was asked. */
  readonly isOfServer: boolean;
}

/** What else a refusal may mean; null when it can only mean that the key is dead. */
export function otherMeaning(finding: Finding, asked: Asked): string | null {
  const { check, endpoint, vouched, because, mayMean, wasActive, isOfServer } = asked;
  const { id, rule, pairedWith } = finding;
  const { refusalMayMean = mayMean, elsewhere } = check;
  if (wasActive) return null;
  if (refusalMayMean !== undefined) return `that may mean ${refusalMayMean}`;
  const byEndpoint = `--endpoint ${rule.provider}=URL`;
  if (elsewhere !== undefined && endpoint === null && because === 'refused' && !isOfServer)
    return `it may be of ${elsewhere}: name its server with ${byEndpoint}${orTheOneAsked(check)}`;
  if (vouched.has(id)) return null;
  const byVouching = `unleak verify ${id} --vouch ${id}`;
  if (pairedWith !== null && !pairedWith.together) {
    const half = pairedWith.secret.redacted;
    return `${half}, which stands near it, may not be its other half: if you know that it is, ${byVouching}`;
  }
  const loose = looseParts(finding, check, endpoint);
  if (loose.length === 0) return null;
  const names = loose.map(({ text }) => text).join(' and ');
  const [verb, know] = loose.length > 1 ? ['stand', 'they do'] : ['stands', 'it does'];
  const orNamed = loose.some(({ isHost }) => isHost) ? `, or name its server with ${byEndpoint}` : '';
  return `${names}, which ${verb} near it, may not belong to it: if you know that ${know}, ${byVouching}${orNamed}`;
}

/** What is not bound to the key although a request is made with it. Who may read a report learns no name of an account. */
function looseParts(finding: Finding, check: Check, endpoint: string | null): { text: string; isHost: boolean }[] {
  if (Object.keys(finding.parts).length === 0) return [];
  const urls = urlsOf(check);
  const used = namesIn(endpoint === null ? sentBy(check) : withoutHosts(check));
  const values = valuesOf(finding, undefined);
  const ownGroups = namesIn(finding.rule.source.replaceAll(/\(\?<(\w+)>/g, '{$1}'));
  const loose = Object.entries(finding.parts).filter(
    ([name, { together }]) => !together && used.has(name) && !ownGroups.has(name),
  );
  return loose.map(([name, { secret }]) => {
    const host = urls.map((url) => /^https:\/\/([^/]+)/.exec(url)?.[1] ?? '').find((one) => namesIn(one).has(name));
    if (host !== undefined && endpoint === null) return { text: fill(host, values) ?? host, isHost: true };
    const text = secret.reveal();
    return { text: text.includes('@') ? masked(text) : secret.redacted, isHost: false };
  });
}

/** Who knows that the key is of the server that was asked says so in the same way. */
function orTheOneAsked(check: Check): string {
  const origin = /^https:\/\/[^/{]+(?=\/)/.exec(urlsOf(check)[0] ?? '')?.[0];
  return origin === undefined ? '' : `, which is ${origin} where it is of that`;
}

/** All that a check sends, with its placeholders. */
function sentBy(check: Check): string {
  const sent = stepsOf(check).map(({ url, auth, sign, headers, json, form, text }) => {
    return [url, auth, sign, headers, json, form, text];
  });
  return JSON.stringify(sent);
}

function urlsOf(check: Check): string[] {
  return stepsOf(check).map(({ url }) => url);
}

/** The host that the user named takes the place of one that was only near. */
function withoutHosts(check: Check): string {
  return urlsOf(check).reduce((text, url) => text.replace(url, withoutHost(url)), sentBy(check));
}

function namesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\{([a-z_]\w*)(?:\|\w+)?\}/gi)].map((match) => match[1]!));
}
