import { altered } from '../altered.ts';
import { type Answered, answered, answeredByPage, type Question, unanswered } from '../ask.ts';
import { at, isWebPage, jsonOf, type Reply } from '../reply.ts';

/** Where registries hand out the token with which a client pulls: for nobody's name too, but not for a wrong one. */
const TOKENS: Readonly<Record<string, string>> = {
  'docker.io': 'https://auth.docker.io/token?service=registry.docker.io',
  'ghcr.io': 'https://ghcr.io/token?service=ghcr.io',
  'quay.io': 'https://quay.io/v2/auth?service=quay.io',
  'registry.gitlab.com': 'https://gitlab.com/jwt/auth?service=container_registry',
};
const AZURE = /^[0-9a-z]{5,50}\.azurecr\.io$/;

/** Every answer of a registry to a login without a token has this header. */
const VERSION = 'docker-distribution-api-version';

/**
 * Logs in at the registry beside which the key stands, where that is one of a few known ones; at a server that the user
 * names, as registries without tokens have it. `key` is user and password in base64.
 * Source: distribution.github.io/distribution/spec/auth/token/, distribution.github.io/distribution/spec/api/
 */
export async function registryLogin({ values, endpoint, send, control }: Question): Promise<Answered> {
  const { key = '', host = '' } = values;
  const [, user, password] = /^([^:]+):(.+)$/s.exec(Buffer.from(key, 'base64').toString('utf8')) ?? [];
  if (!user || !password) return unanswered('it holds no user and password');
  const url = endpoint === null ? tokenAddress(host.toLowerCase()) : `${endpoint.replace(/\/$/, '')}/v2/`;
  if (url === null)
    return unanswered('the registry that it is for was not found near it, or is none that unleak knows');
  const login = Buffer.from(`${user}:${control ? altered(password) : password}`).toString('base64');
  const headers = { accept: 'application/json', authorization: `Basic ${login}` };
  const reply = await send({ method: 'GET', url: new URL(url), headers, body: null });
  if ('failed' in reply) return unanswered(reply.failed);
  if (isWebPage(reply) || reply.cut) return answeredByPage(reply);
  return endpoint === null ? saidOfToken(reply, host.toLowerCase()) : saidByServer(reply);
}

function tokenAddress(host: string): string | null {
  if (AZURE.test(host)) return `https://${host}/oauth2/token?service=${host}&scope=registry:catalog:*`;
  return TOKENS[host.replace(/^.*\.(?=docker\.io$)/, '')] ?? null;
}

function saidOfToken(reply: Reply, host: string): Answered {
  const json = jsonOf(reply);
  const { status } = reply;
  const token = at(json, 'token') ?? at(json, 'access_token');
  if (status === 200 && typeof token === 'string' && token !== '') return answered('active');
  const code = at(json, 'errors.0.code');
  // Elsewhere it is said of a good login that lacks a right; there such a one is told what it lacks.
  const isDenied =
    host === 'ghcr.io' && status === 403 && code === 'DENIED' && at(json, 'errors.0.message') === 'denied';
  const isWrong = String(at(json, 'details')).includes('incorrect username or password');
  if ((status === 401 && (code === 'UNAUTHORIZED' || isWrong)) || isDenied) return answered('inactive');
  return unanswered(`the registry answered ${status}`);
}

function saidByServer({ status, headers }: Reply): Answered {
  if (status === 200 && headers[VERSION]) return answered('active');
  return status === 401 && headers[VERSION] ? answered('inactive') : unanswered(`the registry answered ${status}`);
}
