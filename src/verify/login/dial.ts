import { lookup, resolveSrv, resolveTxt } from 'node:dns/promises';
import { connect, isIP, type Socket } from 'node:net';
import { isPrivateAddress, isPrivateName } from './private-host.ts';
import { type ProxyEnv, proxyFor, throughProxy } from './proxy.ts';
import { type Limits, Wire, WireError, wireErrorOf } from './wire.ts';

/** Where a login is tried. */
export interface Target {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte. */
  readonly tls: boolean;
  /** What the certificate must be for. */
  readonly servername: string;
  /** The user named this server with `--endpoint`: it may be one of a private network. */
  readonly isNamed: boolean;
  /** The login is one with an altered password. */
  readonly control: boolean;
}

/** Names as the world knows them. */
export interface Names {
  addresses(host: string): Promise<readonly string[]>;
  servers(name: string): Promise<readonly { readonly name: string; readonly port: number }[]>;
  texts(name: string): Promise<readonly string[]>;
}

/**
 * Connects, talks, and closes.
 * @throws WireError when no connection stands in time, or breaks, or the host is one that unleak does not contact
 */
export type Converse = <T>(target: Target, talk: (wire: Wire) => Promise<T>) => Promise<T>;

export interface Dialer {
  readonly converse: Converse;
  readonly names: Names;
}

const LIMITS: Limits = { connect: 5_000, read: 10_000, total: 20_000 };

export const PRIVATE_HOST = 'its host is of a private network';

const DNS: Names = {
  addresses: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  servers: (name) => resolveSrv(name),
  texts: async (name) => (await resolveTxt(name)).map((parts) => parts.join('')),
};

/**
 * Connects to servers that stand in addresses. What is of this machine or of a private network is contacted only where the
 * user named it: by its name, and by what its name stands for. Where the environment names a proxy, it connects for us.
 * @param ca certificates to trust in place of Node's own
 */
export function createDialer(
  signal: AbortSignal,
  limits = LIMITS,
  names = DNS,
  ca?: string,
  env: ProxyEnv = process.env,
): Dialer {
  const converse: Converse = async (target, talk) => {
    // One of its own, so that listeners do not pile up on that of the run.
    const stopped = AbortSignal.any([signal]);
    if (stopped.aborted) throw new WireError('stopped', 'unasked');
    const { host, port } = target;
    const proxy = proxyFor(host, port, env);
    const address = await resolved(target, names, limits, proxy !== null);
    const socket = proxy
      ? await throughProxy(proxy, address, port, limits, stopped)
      : await connected(address, port, limits, stopped);
    const wire = new Wire(socket, limits, target.servername, ca);
    stopped.addEventListener('abort', () => wire.abort(), { once: true });
    try {
      if (target.tls) await wire.secure();
      return await talk(wire);
    } finally {
      wire.close();
    }
  };
  return { converse, names };
}

/** Opens no connection at all. */
export const NO_DIALER: Dialer = {
  converse: () => Promise.reject(new WireError('logins were not asked for', 'unasked')),
  names: { addresses: async () => [], servers: async () => [], texts: async () => [] },
};

/** The IP address: the very one that was judged is connected to, so that a name cannot change its mind in between. */
async function resolved({ host, isNamed }: Target, names: Names, limits: Limits, hasProxy: boolean): Promise<string> {
  if (!isNamed && isPrivateName(host)) throw new WireError(PRIVATE_HOST, 'unasked');
  if (isIP(host) || (isNamed && hasProxy)) return host;
  const found = await inTime(names.addresses(host), limits.connect).catch((error: WireError) => {
    // What it is to the proxy might be of a private network, which only we look out for.
    const why = hasProxy ? `${error.message}, and the proxy was not asked: name it with --endpoint` : error.message;
    throw new WireError(why, 'unasked');
  });
  if (!isNamed && found.some(isPrivateAddress)) throw new WireError(PRIVATE_HOST, 'unasked');
  const [first] = found;
  if (first === undefined) throw new WireError('its host is not found', 'unasked');
  return first;
}

/** @throws WireError */
export async function inTime<T>(promise: Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WireError('no answer in time')), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } catch (error) {
    throw error instanceof WireError ? error : wireErrorOf(error as NodeJS.ErrnoException);
  } finally {
    clearTimeout(timer);
  }
}

function connected(host: string, port: number, limits: Limits, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    signal.addEventListener('abort', () => socket.destroy(Object.assign(new Error(), { code: 'ABORT_ERR' })), {
      once: true,
    });
    socket.setTimeout(limits.connect, () => socket.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    const fail = (error: NodeJS.ErrnoException) =>
      reject(signal.aborted ? new WireError('stopped') : wireErrorOf(error));
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.removeListener('error', fail);
      resolve(socket);
    });
  });
}
