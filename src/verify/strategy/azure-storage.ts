import { createHmac } from 'node:crypto';
import { altered } from '../altered.ts';
import { type Answered, answered, answeredByPage, type Question, type StrategyQuestion, unanswered } from '../ask.ts';
import { isWebPage, type Reply } from '../reply.ts';

const VERSION = '2023-11-03';
const ACCOUNT = /^[a-z0-9]{3,24}$/;
const HOST = /^[a-z0-9]{3,24}\.(?:blob|file|queue|table|dfs)\.core\.windows\.net$/;

/** What can be read with a signature, by the kind of thing that it is for: bytes, or a list. */
const LISTS: Readonly<Record<string, string>> = { c: 'container', s: 'directory' };
const FILES = ['b', 'bs', 'f'];

/** Codes of a refusal that proves that the signature is right, or at hand with what is behind it. */
const LIMITED: Readonly<Record<string, string>> = {
  AuthorizationSourceIPMismatch: 'not from this machine',
  AuthorizationProtocolMismatch: 'not over this protocol',
  AuthorizationPermissionMismatch: 'it does not permit to read',
  AuthorizationServiceMismatch: 'it is for another service',
  AuthorizationResourceTypeMismatch: 'it is for other kinds of things',
  BlobNotFound: 'what it names is gone',
  ContainerNotFound: 'what it names is gone',
  ResourceNotFound: 'what it names is gone',
  ShareNotFound: 'what it names is gone',
};

/**
 * Asks for one name of the list of containers, which only the account's key opens. `key` is the key, `pair` the account, `suffix`
 * the end of its host where it stands near: that of the public cloud unless told.
 * Source: learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key, list-containers2
 */
export async function azureStorageKey({ values, endpoint, send, control }: Question): Promise<Answered> {
  const { key, pair: account, suffix = 'core.windows.net' } = values;
  if (!key || !account || !ACCOUNT.test(account)) return unanswered('the name of its account was not found near it');
  const url = new URL(endpoint ?? `https://${account}.blob.${suffix.toLowerCase()}/`);
  url.search = '?comp=list&maxresults=1';
  const date = new Date().toUTCString();
  const signature = signatureOf(control ? altered(key) : key, account, date);
  const headers = { 'x-ms-date': date, 'x-ms-version': VERSION, authorization: `SharedKey ${account}:${signature}` };
  const reply = await send({ method: 'GET', url, headers, body: null });
  return 'failed' in reply ? unanswered(reply.failed) : judged(reply);
}

/** The verb, eleven headers of which none is sent, those of Microsoft, and what is asked for. */
function signatureOf(key: string, account: string, date: string): string {
  const none = '\n'.repeat(11);
  const text = `GET\n${none}x-ms-date:${date}\nx-ms-version:${VERSION}\n/${account}/\ncomp:list\nmaxresults:1`;
  return createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
}

/**
 * Reads one byte, or one name of a list, at the address in which the signature stands.
 * Source: learn.microsoft.com/rest/api/storageservices/sas-error-codes
 */
export async function azureSas({ addresses, endpoint, send, control }: StrategyQuestion): Promise<Answered> {
  const address = addresses.find((text) => URL.canParse(text) && HOST.test(new URL(text).hostname));
  if (!address) return unanswered('the address that it opens was not found with it');
  const url = new URL(address);
  const asked = askedOf(url);
  if (!asked) return unanswered('there is nothing that could be read with it without consequence');
  const { search, range } = asked;
  if (control) search.set('sig', Buffer.from(altered(search.get('sig') ?? '')).toString());
  const path = search.has('srt') ? '/' : url.pathname;
  const to = new URL(endpoint ?? `https://${url.hostname}`);
  to.pathname = to.pathname.replace(/\/$/, '') + path;
  to.search = search.toString();
  const headers: Record<string, string> = range ? { range: 'bytes=0-0' } : {};
  const reply = await send({ method: 'GET', url: to, headers, body: null });
  return 'failed' in reply ? unanswered(reply.failed) : judged(reply);
}

/** The query of the address with what makes it read and no more. Null for what cannot be asked so. */
function askedOf(url: URL): { search: URLSearchParams; range: boolean } | null {
  // A plus sign that nobody encoded is one, and no space.
  const search = new URLSearchParams(url.search.replaceAll('+', '%2B'));
  for (const name of ['comp', 'restype', 'maxresults', 'prefix', 'marker']) search.delete(name);
  const kind = search.get('sr') ?? '';
  if (FILES.includes(kind)) return { search, range: true };
  const isAccount = search.has('srt') && /\.(?:blob|file|queue)\./.test(url.hostname);
  if (!isAccount && !LISTS[kind]) return null;
  if (!isAccount) search.set('restype', LISTS[kind]!);
  search.set('comp', 'list');
  search.set('maxresults', '1');
  return { search, range: false };
}

function judged(reply: Reply): Answered {
  const { status, headers, body } = reply;
  if (isWebPage(reply) && !headers['x-ms-request-id']) return answeredByPage(reply);
  // Every answer of Azure Storage has these two, and hardly any of another server.
  if ((status === 200 || status === 206) && headers['x-ms-request-id'] && headers['x-ms-version'])
    return answered('active');
  const code = headers['x-ms-error-code'] ?? /<Code>(\w+)<\/Code>/.exec(body)?.[1] ?? '';
  const detail = /<AuthenticationErrorDetail>([^<]*)/.exec(body)?.[1] ?? '';
  if (LIMITED[code]) return answered('limited', `${LIMITED[code]} (${code})`);
  // Said to any key, for as long as nobody pays for the subscription.
  if (code === 'AccountIsDisabled') return unanswered('the account is disabled (AccountIsDisabled)');
  if (code === 'AuthenticationFailed' && /not valid in the specified time frame/i.test(detail))
    return answered('expired', 'AuthenticationFailed');
  // Also said of a clock that is wrong: only what is about the signature counts.
  if (code === 'AuthenticationFailed' && /signature (?:did not match|found in the HTTP request)/i.test(detail))
    return answered('inactive', 'AuthenticationFailed');
  return unanswered(`Azure Storage answered ${status}${/^\w+$/.test(code) ? ` ${code}` : ''}`);
}
