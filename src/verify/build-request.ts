import type { Auth, Request } from '../model/check.ts';
import { clockValues, fill, fillJson, type Values } from './fill.ts';
import { signedValues } from './sign.ts';

/** A request as it goes out. Holds the key: never printed. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Over HTTP/2, as gRPC is. What an answer ends with (its trailers) is not read. */
  readonly http2?: true;
}

/**
 * The request of a table with its values put in. Null when a value is missing: then nothing is sent.
 * @param endpoint replaces the beginning of the address, for a server of one's own
 */
export function buildRequest(request: Request, known: Values, endpoint: string | null): HttpRequest | null {
  const { method = 'GET', auth, sign = [], headers = {}, json, form, text } = request;
  const values = signedValues(sign, { ...clockValues(new Date()), ...known });
  if (!values) return null;
  const template = endpoint === null ? request.url : withoutHost(request.url);
  const filled = fill(template, values, (value) => encodeURIComponent(value));
  const credentials = credentialsOf(auth, values);
  // The host of a registry is an address of its own, which encoding would break.
  const address = template.startsWith('{registry}') ? fill(template, values) : filled;
  if (address === null || !credentials || (usesKeyInHost(template) && !isPlainHost(address))) return null;
  const url = endpoint === null ? new URL(address) : moved(new URL(address), new URL(endpoint));
  for (const [name, value] of Object.entries(credentials.query)) url.searchParams.set(name, value);
  const own: Record<string, string> = { accept: 'application/json', ...credentials.headers };
  for (const [name, value] of Object.entries(headers)) {
    const text = fill(value, values);
    if (text === null) return null;
    own[name.toLowerCase()] = text;
  }
  const body = bodyOf({ json, form, text }, values);
  if (body) own['content-type'] ??= body.type;
  return { method, url, headers: own, body: body?.text ?? null };
}

function credentialsOf(
  auth: Auth,
  values: Values,
): { headers: Record<string, string>; query: Record<string, string> } | null {
  const none = { headers: {}, query: {} };
  if (auth === 'in-body' || auth === 'in-path' || auth === 'signed' || auth === 'none') return none;
  const template = auth === 'bearer' ? 'Bearer {key}' : 'basic' in auth ? auth.basic : (auth.value ?? '{key}');
  const value = fill(template, values);
  if (value === null) return null;
  if (auth === 'bearer') return { ...none, headers: { authorization: value } };
  if ('basic' in auth) return { ...none, headers: { authorization: `Basic ${Buffer.from(value).toString('base64')}` } };
  if ('query' in auth) return { ...none, query: { [auth.query]: value } };
  return { ...none, headers: { [auth.header.toLowerCase()]: value } };
}

function bodyOf(
  { json, form, text }: { json: unknown; form: Readonly<Record<string, string>> | undefined; text: string | undefined },
  values: Values,
): { type: string; text: string } | null {
  if (json !== undefined) return { type: 'application/json', text: JSON.stringify(fillJson(json, values)) };
  if (form) {
    const filled = fillJson(form, values) as Record<string, string>;
    return { type: 'application/x-www-form-urlencoded', text: new URLSearchParams(filled).toString() };
  }
  return text === undefined ? null : { type: 'text/plain', text: fill(text, values) ?? '' };
}

/** `https://api.acme.com/v1/me` at `http://127.0.0.1:80/acme` is `http://127.0.0.1:80/acme/v1/me`. */
function moved(url: URL, base: URL): URL {
  const path = base.pathname.replace(/\/+$/, '') + url.pathname;
  const to = new URL(base.origin);
  to.pathname = path;
  to.search = url.search;
  return to;
}

/** The host is another one, so nothing needs to be known for it. */
export function withoutHost(url: string): string {
  return url.replace(/^(?:https:\/\/)?[^/]*/, 'https://named.invalid');
}

function usesKeyInHost(url: string): boolean {
  return /^https:\/\/[^/]*\{/.test(url);
}

/** A part of a key in a host must not lead elsewhere: letters, digits, `-` and dots alone. */
function isPlainHost(address: string): boolean {
  return /^https:\/\/[a-z0-9.-]+(?::\d+)?\//i.test(address);
}
