import type { Auth, Check, Request, StrategyCheck } from '../model/check.ts';
import { requestOf } from './ask.ts';
import { furtherSteps, isNamedCode, stepsOf } from './check-steps.ts';
import type { Values } from './fill.ts';
import { parseAddress } from './login/parse-address.ts';
import { isPrivateName } from './login/private-host.ts';
import { PROTOCOLS } from './login/protocols.ts';
import { plainServers } from './login/servers.ts';

/** One request of a check, as `verify --list` and `--plan` show it. */
export interface Described {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Where the key goes: `Authorization: Bearer …`. */
  readonly keyIn: string;
  readonly sideEffects: string;
}

/** `at` has the paths of hosts at which it is another. */
type NamedCode = Omit<Described, 'host'> & { readonly at?: Readonly<Record<string, string>> };

const STRATEGIES: Readonly<Record<StrategyCheck['strategy'], NamedCode>> = {
  'aws-sts': {
    method: 'POST',
    path: '/',
    keyIn: 'a signature; the key itself is not sent',
    sideEffects: 'none: asks who the key belongs to',
  },
  'google-service-account': {
    method: 'POST',
    path: '/token',
    keyIn: 'a signature; the key itself is not sent',
    sideEffects: 'none: hands out an access token, which is thrown away',
  },
  'azure-storage-key': {
    method: 'GET',
    path: '/?comp=list&maxresults=1',
    keyIn: 'a signature; the key itself is not sent',
    sideEffects: 'none: reads one name of a list',
  },
  'azure-sas': {
    method: 'GET',
    path: '/{path}',
    keyIn: 'the address, as it stands in the text',
    sideEffects: 'none: reads one byte, or one name of a list',
  },
  'coinbase-cdp': {
    method: 'GET',
    path: '/api/v3/brokerage/key_permissions',
    at: { 'api.cdp.coinbase.com': '/platform/v2/evm/accounts' },
    keyIn: 'a signature; the key itself is not sent',
    sideEffects: 'none: asks what the key may do, and where that is refused for the list of its accounts',
  },
  authress: {
    method: 'GET',
    path: '/v1/clients',
    keyIn: 'a signature; the key itself is not sent',
    sideEffects: 'none: it only reads',
  },
  'atlas-digest': {
    method: 'GET',
    path: '/api/atlas/v2/orgs?itemsPerPage=1',
    keyIn: 'a digest; the key itself is not sent',
    sideEffects: 'none: it only reads',
  },
  'registry-login': {
    method: 'GET',
    path: '/token',
    at: {
      'quay.io': '/v2/auth',
      'gitlab.com': '/jwt/auth',
      '{host}.azurecr.io': '/oauth2/token',
    },
    keyIn: 'Authorization: Basic …',
    sideEffects: 'none: hands out the token with which a client pulls, which is thrown away',
  },
  'modal-hello': {
    method: 'POST',
    path: '/modal.client.ModalClient/ClientHello',
    keyIn: 'x-modal-token-secret: …',
    sideEffects: 'none: says hello, as each start of its program does',
  },
  login: {
    method: 'LOGIN',
    path: '',
    keyIn: 'a login as its protocol has it, in clear text over TLS alone',
    sideEffects: 'none: logs in and out, and once with an altered password; the server may note both',
  },
};

/**
 * Where a check of logins goes for one finding: to the servers of its addresses, or to those that the user named in their
 * place.
 * @param named servers that the user named for logins, with spaces between
 */
export function describeLogins(check: Check, addresses: readonly string[], named: string): Described[] {
  return addresses.flatMap((text) => {
    const address = parseAddress(text);
    const protocol = address && PROTOCOLS[address.scheme];
    if (!address || !protocol) return [];
    const asked = plainServers(address, protocol, named).filter((one) => one.isNamed || !isPrivateName(one.host));
    return asked.flatMap(({ host, port }) =>
      describeCheck(check, null).map((one) => ({ ...one, host: `${host}:${port}` })),
    );
  });
}

/** All requests that a check may make, in order. */
export function describeCheck(check: Check, endpoint: string | null): Described[] {
  if (isNamedCode(check)) {
    const { path, at = {}, ...described } = STRATEGIES[check.strategy];
    if (endpoint) return [{ ...described, host: new URL(endpoint).host, path }];
    return check.hosts.map((host) => ({ ...described, host, path: at[host] ?? path }));
  }
  return [
    ...stepsOf(check).map((step) => describe(step, endpoint, step.readOnly, check.domains)),
    ...furtherSteps(check).map((step) => describe(step, endpoint, undefined, check.domains)),
  ];
}

/**
 * The requests that a check makes about one key, each with the host that it goes to. Null where a part is missing that stands
 * near it elsewhere: then none is made.
 */
export function describeFor(check: Check, values: Values, endpoint: string | null): Described[] | null {
  if (isNamedCode(check)) return describeCheck(check, endpoint);
  const requests = [...stepsOf(check), ...furtherSteps(check)].map((step) =>
    requestOf(step, values, endpoint, check.domains),
  );
  if (!requests[0]) return null;
  return describeCheck(check, endpoint).map((one, i) => ({ ...one, host: requests[i]?.url.host ?? one.host }));
}

function describe(
  { method = 'GET', url, auth }: Request,
  endpoint: string | null,
  readOnly: string | undefined,
  domains: readonly string[] | undefined,
): Described {
  const [, host = '', path = ''] = /^(?:https:\/\/)?([^/]+)(.*)$/.exec(url) ?? [];
  const port = /:\d+$/.exec(host)?.[0] ?? '';
  const own = domains?.map((domain) => `*.${domain}${port}`).join(' or ') ?? host;
  return {
    method,
    host: endpoint ? new URL(endpoint).host : own,
    path: path || '/',
    keyIn: keyIn(auth),
    sideEffects: readOnly ? `none: ${readOnly}` : 'none: it only reads',
  };
}

function keyIn(auth: Auth): string {
  if (auth === 'bearer') return 'Authorization: Bearer …';
  if (auth === 'in-body') return 'the body';
  if (auth === 'in-path') return 'the address';
  if (auth === 'signed') return 'a signature; the key itself is not sent';
  if (auth === 'none') return 'nowhere';
  if ('basic' in auth) return 'Authorization: Basic …';
  if ('query' in auth) return `the address: ?${auth.query}=…`;
  return `${auth.header}: ${(auth.value ?? '{key}').replace(/\{[^}]*\}/g, '…')}`;
}
