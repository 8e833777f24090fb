import { type Answer, type Check, REFUSALS, type Request, type Revoke, type Step } from '../model/check.ts';
import type { Provider } from '../model/provider.ts';

/** What is wrong with the tables by which a provider's keys are checked and revoked. */
export function checkCalls(provider: Provider): string[] {
  const { keys, retired, checks = [], revoke = [] } = provider;
  const known = keys.map((key) => key.id);
  const groups = partsOf(keys);
  const gone = keys.filter((key) => retired !== undefined || key.retired !== undefined).map((key) => key.id);
  const wrong: string[] = [];
  if (retired !== undefined && checks.length + revoke.length > 0) wrong.push('a retired service answers no calls');
  const say = (where: string, problems: readonly string[]) =>
    wrong.push(...problems.map((text) => `${where}: ${text}`));
  checks.forEach((check, i) => {
    say(`check ${i + 1}`, [
      ...unknownKeys(check.keys ?? [], known),
      ...(check.keys ?? []).filter((id) => gone.includes(id)).map((id) => `${id} is retired`),
      ...sourceOf(check.source),
      ...checkOf(check, groups),
    ]);
  });
  revoke.forEach((one, i) => {
    say(`revoke ${i + 1}`, [...unknownKeys(one.keys ?? [], known), ...sourceOf(one.source), ...revokeOf(one, groups)]);
  });
  const twice = checks.flatMap((check) => check.keys ?? []).filter((id, i, all) => all.indexOf(id) !== i);
  return [...wrong, ...twice.map((id) => `two checks for ${id}`), ...withoutCheck(provider, gone)];
}

/** Each secret has a check, or a reason why there is none. */
function withoutCheck({ keys, noCheck, checks = [] }: Provider, gone: readonly string[]): string[] {
  const isForAll = checks.some((check) => !check.keys);
  const checked = checks.flatMap((check) => check.keys ?? []);
  const needs = (id: string) => !isForAll && !checked.includes(id) && !gone.includes(id);
  const secret = keys.filter((key) => key.role !== 'id');
  return [
    ...secret
      .filter((key) => needs(key.id) && (key.noCheck ?? noCheck) === undefined)
      .map((key) => `${key.id} has no check, and no reason why (noCheck)`),
    ...keys
      .filter((key) => key.noCheck !== undefined && (key.role === 'id' || !needs(key.id)))
      .map((key) => `${key.id} says why it has no check, but needs none or has one`),
    ...(noCheck === undefined || secret.some((key) => needs(key.id) && key.noCheck === undefined)
      ? []
      : ['`noCheck` of the provider is for none of its keys']),
    ...[noCheck, ...keys.map((key) => key.noCheck)]
      .filter((text) => text !== undefined && (/\.$/.test(text) || text.trim() === ''))
      .map((text) => `"${text}" is to be a clause without a full stop`),
  ];
}

/** Parts of keys, and of what stands near them, that a table may use. */
function partsOf(keys: Provider['keys']): Set<string> {
  const groups = keys.flatMap(({ pattern }) => [...pattern.source.matchAll(/\(\?<(\w+)>/g)].map((m) => m[1]!));
  const near = keys.flatMap(({ pair, beside }) => Object.keys({ ...pair?.also, ...beside }));
  return new Set([...groups, ...near]);
}

/** A part of a key in a host must stand before a domain of the provider's. */
function isAtProvider(host: string, domains: readonly string[]): boolean {
  if (!/^\{\w+\}(?::\d+)?$/.test(host)) return /\}[a-z0-9.-]*\.[a-z0-9-]+\.[a-z]+(?::\d+)?$/.test(host);
  return domains.length > 0 && domains.every((domain) => /^(?:[a-z0-9-]+\.)+[a-z]+$/.test(domain));
}

function checkOf(check: Check, groups: ReadonlySet<string>): string[] {
  if ('strategy' in check && check.strategy === 'oauth-client-credentials') {
    const { url, client, form = {}, answers = [] } = check;
    const auth = client === 'basic' ? { basic: '{pair}:{key}' } : client;
    return [...requestOf({ url, auth, form }, groups, check.domains), ...answers.flatMap(answerOf)];
  }
  if ('strategy' in check) return check.hosts.length > 0 ? [] : ['names no host'];
  const steps = [check, ...(check.next ? [check.next] : [])];
  const also = (check.also ?? []).flatMap((one) => requestOf(one, groups, check.domains));
  const asksNext = check.answers.some((answer) => answer.is === 'next');
  return [
    ...steps.flatMap((step) => stepOf(step, groups, check.domains)),
    ...also,
    ...(asksNext === (check.next !== undefined) ? [] : ['`next` needs both an answer that says so and a step']),
    ...((check.also ?? []).every((one) => (one.method ?? 'GET') === 'GET') ? [] : ['`also` may only read']),
  ];
}

function stepOf(step: Step, groups: ReadonlySet<string>, domains?: readonly string[]): string[] {
  const { method = 'GET', readOnly, answers, replies } = step;
  const outcomes = new Set(replies.map((reply) => reply.is));
  return [
    ...requestOf(step, groups, domains),
    ...(method === 'GET' || method === 'HEAD' || (method === 'POST' && readOnly)
      ? []
      : [`${method} may change something`]),
    ...answers.flatMap(answerOf),
    ...(outcomes.has('active') || outcomes.has('limited') ? [] : ['no recorded reply of a live key']),
    ...([...REFUSALS, 'next' as const].some((is) => outcomes.has(is)) ? [] : ['no recorded reply of a dead key']),
  ];
}

/** A status alone proves nothing: a proxy gives one too. */
function answerOf({ is, status, json = {}, header = {}, text, page, mayMean }: Answer): string[] {
  const asserted = Object.keys(json).length + Object.keys(header).length + (text ? 1 : 0);
  const name = `the answer ${status}`;
  if ((is === 'active' || is === 'limited') && asserted === 0) return [`${name} takes a status alone for a live key`];
  const tells = Object.keys(header).length > 0 || mayMean !== undefined;
  if (page && (is === 'active' || is === 'limited' || !tells))
    return [`${name} takes a web page for more than a refusal that a header tells`];
  const isRefusal = is !== 'active' && is !== 'limited' && is !== 'unknown';
  if (mayMean !== undefined && !REFUSALS.includes(is)) return [`${name} may mean something else, but is no refusal`];
  // One that may mean something else proves nothing, and needs no proof.
  if (isRefusal && asserted === 0 && status !== 401 && mayMean === undefined)
    return [`${name} takes a status alone for a dead key`];
  return [];
}

/** What can be filled in anywhere. */
const ALWAYS = ['key', 'server', 'pair', 'uuid', 'admin', 'registry', 'time', 'soon', 'millis', 'iso', 'date', 'stamp'];

function requestOf(
  { url, auth, sign = [], headers = {}, json, form, text }: Omit<Request, 'method'>,
  groups: ReadonlySet<string>,
  domains: readonly string[] = [],
): string[] {
  const host = /^https:\/\/([^/]+)\//.exec(`${url}/`)?.[1] ?? '';
  const texts = [
    url,
    auth,
    headers,
    json,
    form,
    text,
    sign.flatMap((one) => ('aws4' in one ? Object.values(one.aws4) : [one.key ?? '', one.of])),
  ];
  const used = [...JSON.stringify(texts).matchAll(/\{([a-z_]\w*)(?:\|[\w]+)?\}/gi)];
  const made = sign.map((one) => one.as);
  const allowed = new Set([...ALWAYS, ...made, ...groups]);
  const inHost = [...host.matchAll(/\{(\w+)/g)].map((match) => match[1]!);
  return [
    ...(host || /^\{(?:registry|server)\}\//.test(url) ? [] : [`${url} is no https address`]),
    ...((auth === 'signed') === sign.length > 0 ? [] : ['`sign` and the auth `signed` go together']),
    ...(auth !== 'signed' || !/\{key[|}]/.test(JSON.stringify(texts.slice(0, -1))) ? [] : ['sends the key unsigned']),
    ...inHost.filter((name) => !groups.has(name)).map((name) => `{${name}} in the host is no part of the key`),
    ...(inHost.length === 0 || isAtProvider(host, domains) ? [] : [`${host} may be anybody's`]),
    ...used
      .map((match) => match[1]!)
      .filter((name) => !allowed.has(name))
      .map((name) => `{${name}} stands for nothing`),
  ];
}

function revokeOf({ steps, admin, domains }: Revoke, groups: ReadonlySet<string>): string[] {
  const isHalf = steps.some(({ takes }) => takes && (takes.where === undefined) !== (takes.equals === undefined));
  const taken = new Set([...groups, ...steps.flatMap((step) => (step.takes ? [step.takes.as] : []))]);
  const usesAdmin = JSON.stringify(steps).includes('{admin');
  return [
    ...steps.flatMap((step) => requestOf(step, taken, domains)),
    ...(isHalf ? ['`where` and `equals` go together'] : []),
    ...(steps.length > 0 && steps.every((step) => step.done.length > 0) ? [] : ['a step does not say when it is done']),
    ...(usesAdmin === (admin !== undefined) ? [] : ['`admin` and {admin} go together']),
  ];
}

function unknownKeys(ids: readonly string[], known: readonly string[]): string[] {
  return ids.filter((id) => !known.includes(id)).map((id) => `there is no key ${id}`);
}

function sourceOf(source: string): string[] {
  return source.trim() === '' ? ['says no source'] : [];
}
