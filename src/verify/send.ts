import type { HttpRequest } from './build-request.ts';
import type { ProxyEnv } from './login/proxy.ts';
import { proxyAddress, THIS_MACHINE } from './proxy-address.ts';
import type { Reply } from './reply.ts';

/** Nothing came back, and why. */
export interface Failure {
  readonly failed: string;
  /** Nothing was sent. */
  readonly unasked?: true;
}

export type Send = (request: HttpRequest) => Promise<Reply | Failure>;

/** Milliseconds: until a connection stands, between two parts of an answer, and for all of a request. */
const LIMITS = { connect: 5_000, read: 10_000, total: 20_000 };
/** Bytes read of a body; what is longer is no answer to a question about a key. */
const LONGEST_BODY = 256 * 1024;
/** Connections to one host. */
const CONNECTIONS = 2;

/**
 * Sends requests over verified TLS, through the proxy that the environment names. Redirects are not followed, cookies
 * not kept. Node itself reads NODE_EXTRA_CA_CERTS.
 * @param agent names us to the provider
 * @param ca certificates to trust in place of Node's own
 */
export async function createSender(
  agent: string,
  signal: AbortSignal,
  limits = LIMITS,
  ca?: string,
  env: ProxyEnv = process.env,
): Promise<{ send: Send; close(): Promise<void> }> {
  const { EnvHttpProxyAgent } = await import('undici');
  const options = {
    connect: { timeout: limits.connect, ...(ca === undefined ? {} : { ca }) },
    headersTimeout: limits.read,
    bodyTimeout: limits.read,
    connections: CONNECTIONS,
    maxResponseSize: -1,
  };
  const proxies = {
    httpProxy: proxyAddress(env.http_proxy ?? env.HTTP_PROXY ?? ''),
    httpsProxy: proxyAddress(env.https_proxy ?? env.HTTPS_PROXY ?? ''),
    noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
  };
  const isBad = [proxies.httpProxy, proxies.httpsProxy].some((text) => text !== '' && !isProxy(text));
  const agents = new Map<string, InstanceType<typeof EnvHttpProxyAgent>>();
  const dispatcherFor = (isHere: boolean, allowH2 = false) => {
    const way = `${isHere} ${allowH2}`;
    const made =
      agents.get(way) ?? new EnvHttpProxyAgent({ ...options, ...proxies, ...(isHere ? NO_PROXY : {}), allowH2 });
    agents.set(way, made);
    return made;
  };
  const send: Send = async ({ method, url, headers, body, http2 }) => {
    if (signal.aborted) return { failed: 'stopped', unasked: true };
    const ends = AbortSignal.any([signal, AbortSignal.timeout(limits.total)]);
    try {
      const { origin, pathname, search, hostname } = new URL(url);
      const isHere = THIS_MACHINE.test(hostname);
      if (isBad && !isHere) return { failed: 'the proxy that the environment names is none of http', unasked: true };
      const reply = await dispatcherFor(isHere, http2).request({
        origin,
        path: `${pathname}${search}`,
        method: method as 'GET',
        headers: { ...headers, 'user-agent': agent },
        body,
        signal: ends,
      });
      const parts: Buffer[] = [];
      let length = 0;
      for await (const part of reply.body) {
        parts.push(part as Buffer);
        length += (part as Buffer).length;
        if (length > LONGEST_BODY) break;
      }
      return {
        status: reply.statusCode,
        headers: Object.fromEntries(Object.entries(reply.headers).map(([name, value]) => [name, String(value)])),
        body: Buffer.concat(parts).toString('utf8').slice(0, LONGEST_BODY),
        cut: length > LONGEST_BODY,
      };
    } catch (error) {
      return { failed: failureOf(error as NodeJS.ErrnoException, signal) };
    }
  };
  // Not `close`: a connection that hangs would hold the program.
  return { send, close: async () => void (await Promise.all([...agents.values()].map((one) => one.destroy()))) };
}

const NO_PROXY = { httpProxy: '', httpsProxy: '', noProxy: '*' };

function isProxy(text: string): boolean {
  return URL.canParse(text) && /^(?:https?|socks5?):$/.test(new URL(text).protocol);
}

/** The reason without the address: that may hold the key. */
function failureOf(error: NodeJS.ErrnoException, signal: AbortSignal): string {
  const cause = (error.cause as NodeJS.ErrnoException | undefined) ?? error;
  const code = [cause, error].map((one) => one.code).find((one) => typeof one === 'string') ?? error.name;
  if (signal.aborted) return 'stopped';
  const [, refused] = /^Proxy response \((\d+)\)/.exec(cause.message) ?? [];
  if (refused !== undefined) return `the proxy lets no request through (${refused})`;
  if (/TIMEOUT|TimeoutError|ABORT/i.test(code)) return 'no answer in time';
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|ALTNAME/i.test(code)) return `the connection is not trustworthy (${code})`;
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return `its host is not found (${code})`;
  if (code === 'UND_ERR_INVALID_ARG') return 'it holds a character that no request can carry';
  return `no connection (${code})`;
}
