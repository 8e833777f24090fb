/** A server to log in at, as an address names it. */
interface Host {
  readonly host: string;
  /** Null where the address names none. */
  readonly port: number | null;
}

/** An address with a user and a password, taken apart. Holds the password: never printed. */
export interface Address {
  /** Lower case, without `jdbc:` and without a driver: `postgresql`. */
  readonly scheme: string;
  readonly user: string;
  readonly password: string;
  readonly hosts: readonly Host[];
  /** Without its first `/`. */
  readonly path: string;
  /** Names in lower case. */
  readonly query: Readonly<Record<string, string>>;
}

const ADDRESS =
  /^(?:jdbc:)?([a-z][a-z0-9.-]*)(?:\+([a-z0-9_+]+))?:\/\/([^:/?#]*):([^/]*?)@([^@/?#]+)(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/is;

/** Null for what is no address of a server with a user and a password, such as that of a Unix socket. */
export function parseAddress(text: string): Address | null {
  const [, scheme, driver, user, password, hosts, path, query] = ADDRESS.exec(text) ?? [];
  if (scheme === undefined || user === undefined || !password || hosts === undefined) return null;
  const parsed = hosts.split(',').map(hostOf);
  if (parsed.some((host) => host === null)) return null;
  const isSrv = driver?.toLowerCase() === 'srv';
  return {
    scheme: `${scheme.toLowerCase()}${isSrv ? '+srv' : ''}`,
    user: decoded(user),
    password: decoded(password),
    hosts: parsed as Host[],
    path: decoded(path ?? ''),
    query: queryOf(query ?? ''),
  };
}

function hostOf(text: string): Host | null {
  const [, bracketed, plain, port] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || host.includes('%')) return null;
  const number = port === undefined ? null : Number(port);
  return number !== null && (number < 1 || number > 65535) ? null : { host: host.toLowerCase(), port: number };
}

function queryOf(text: string): Record<string, string> {
  const pairs = text.split(/[&;]/).flatMap((part) => {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(part) ?? [];
    return name === undefined ? [] : [[decoded(name).toLowerCase(), decoded(value ?? '')] as const];
  });
  return Object.fromEntries(pairs);
}

/** As it stands when the percent signs are none of ours. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
