import { THIS_MACHINE } from '../proxy-address.ts';
import { inTime, type Names } from './dial.ts';
import type { Address } from './parse-address.ts';
import type { Protocol } from './protocols.ts';

/** A server that an address leads to. */
export interface Server {
  readonly host: string;
  readonly port: number;
  readonly servername: string;
  /** The user named it. */
  readonly isNamed: boolean;
  /** The user named it, and it is this machine. */
  readonly isLoopback: boolean;
  /** Encrypted from the first byte, whatever the scheme. */
  readonly isTls: boolean;
  /** What the name service adds to the query. */
  readonly options: Readonly<Record<string, string>>;
}

interface Where {
  /** Servers that the user named, as `tcp://HOST:PORT` or `tls://HOST:PORT?for=NAME`, with spaces between. */
  readonly named: string;
  readonly names: Names;
}

const LOOKUP_LIMIT = 5_000;

/** In the order in which they are to be tried. @throws WireError when a name is not found */
export async function serversOf(address: Address, protocol: Protocol, { named, names }: Where): Promise<Server[]> {
  const servers = plainServers(address, protocol, named);
  return address.scheme === 'mongodb+srv' && !servers[0]?.isNamed ? srvServers(servers[0]!, names) : servers;
}

/** Those that the address names, or that the user named in their place. Of a seed list, the name that leads to it. */
export function plainServers(address: Address, protocol: Protocol, named: string): Server[] {
  const plain = address.hosts.map(({ host, port }) => ({
    host,
    port: port ?? protocol.port,
    servername: host,
    isNamed: false,
    isLoopback: false,
    isTls: false,
    options: {},
  }));
  const own = plain.flatMap((server) => namedFor(server, named) ?? []);
  return own.length > 0 ? own : plain;
}

/** A server takes the place of those that it stands for, and of no other: a password goes to nobody else. */
function namedFor(server: Server, named: string): Server | null {
  for (const text of named.split(' ').filter(Boolean)) {
    const url = new URL(text);
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if ((url.searchParams.get('for')?.toLowerCase() ?? host) !== server.host) continue;
    const port = url.port === '' ? server.port : Number(url.port);
    const isLoopback = THIS_MACHINE.test(host);
    return { ...server, host, port, isNamed: true, isLoopback, isTls: url.protocol === 'tls:' };
  }
  return null;
}

/** A seed list of MongoDB: its servers must lie in the domain of the name that leads to them. */
async function srvServers(seed: Server, names: Names): Promise<Server[]> {
  const domain = seed.host.slice(seed.host.indexOf('.'));
  const found = await inTime(names.servers(`_mongodb._tcp.${seed.host}`), LOOKUP_LIMIT);
  const texts = await inTime(names.texts(seed.host), LOOKUP_LIMIT).catch(() => []);
  const source = new URLSearchParams(texts[0] ?? '').get('authSource');
  return found
    .map(({ name, port }) => ({ name: name.toLowerCase().replace(/\.$/, ''), port }))
    .filter(({ name }) => name.endsWith(domain))
    .map(({ name, port }) => ({
      ...seed,
      host: name,
      port,
      servername: name,
      options: source === null ? {} : { authsource: source },
    }));
}
