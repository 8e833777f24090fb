import { connect, isIP, type Socket } from 'node:net';
import { unescape as decoded } from 'node:querystring';
import { connect as connectTls } from 'node:tls';
import { proxyAddress, THIS_MACHINE } from '../proxy-address.ts';
import { type Limits, WireError, wireErrorOf } from './wire.ts';

/** Variables of the environment that say through which proxy to go, and where not. */
export type ProxyEnv = Readonly<Record<string, string | undefined>>;

const LONGEST_HEAD = 16 * 1024;

/**
 * The proxy for a host, as for requests; null where none is to be used. This machine is never behind one.
 * @throws WireError for one of a kind that we do not speak
 */
export function proxyFor(host: string, port: number, env: ProxyEnv): URL | null {
  const text = proxyAddress(env.https_proxy ?? env.HTTPS_PROXY ?? env.http_proxy ?? env.HTTP_PROXY ?? '');
  if (text === '' || THIS_MACHINE.test(host) || isExempt(host, port, env)) return null;
  const proxy = URL.canParse(text) ? new URL(text) : null;
  if (!proxy || !/^https?:$/.test(proxy.protocol))
    throw new WireError('the proxy that the environment names is none of http', 'unasked');
  return proxy;
}

/** `NO_PROXY`: names with all that end like them, names with a port, `*`. */
function isExempt(host: string, port: number, env: ProxyEnv): boolean {
  const entries = (env.no_proxy ?? env.NO_PROXY ?? '')
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean);
  return entries.some((entry) => {
    const [, name = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (entry === '*') return true;
    if (only !== undefined && Number(only) !== port) return false;
    return host === name || host.endsWith(`.${name}`);
  });
}

/**
 * A connection to a server that the proxy makes for us. Source: RFC 9110 9.3.6 (CONNECT)
 * @param address IP address of the server, or its name where the proxy is to look it up
 * @throws WireError when the proxy does not answer in time, or does not want to
 */
export function throughProxy(
  proxy: URL,
  address: string,
  port: number,
  limits: Limits,
  signal: AbortSignal,
): Promise<Socket> {
  const host = proxy.hostname.replace(/^\[|\]$/g, '');
  const isTls = proxy.protocol === 'https:';
  const at = { host, port: Number(proxy.port) || (isTls ? 443 : 80) };
  const to = `${isIP(address) === 6 ? `[${address}]` : address}:${port}`;
  const [user, password] = [proxy.username, proxy.password].map((text) => decoded(text));
  const login = user ? `Proxy-Authorization: Basic ${Buffer.from(`${user}:${password}`).toString('base64')}\r\n` : '';
  return new Promise((resolve, reject) => {
    const socket: Socket = isTls ? connectTls({ ...at, ...(isIP(host) ? {} : { servername: host }) }) : connect(at);
    const fail = (error: WireError) => {
      socket.destroy();
      reject(error);
    };
    const stop = () => fail(new WireError('stopped'));
    signal.addEventListener('abort', stop, { once: true });
    socket.setTimeout(limits.connect, () => fail(new WireError('the proxy does not answer in time')));
    socket.once('error', (error) => fail(new WireError(`the proxy: ${wireErrorOf(error).message}`)));
    socket.once('close', () => fail(new WireError('the proxy broke off')));
    socket.once(isTls ? 'secureConnect' : 'connect', () => {
      socket.write(`CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n${login}\r\n`);
    });
    let head = Buffer.alloc(0);
    socket.on('data', function read(part: Buffer) {
      head = Buffer.concat([head, part]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0 && head.length < LONGEST_HEAD) return;
      const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(head.toString('latin1', 0, 16))?.[1];
      if (end < 0 || !status?.startsWith('2'))
        return fail(new WireError(`the proxy lets no login through${status ? ` (${status})` : ''}`));
      // Paused, or what the server says at once would be lost before somebody listens.
      socket.pause().off('data', read).removeAllListeners('error').removeAllListeners('close').setTimeout(0);
      signal.removeEventListener('abort', stop);
      if (head.length > end + 4) socket.unshift(head.subarray(end + 4));
      resolve(socket);
    });
  });
}
