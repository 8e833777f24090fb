import type { Answer, OAuthCheck, Step } from '../../model/check.ts';
import { type Answered, ask, type Question } from '../ask.ts';

const MADE_UP = { grant_type: 'authorization_code', code: 'made-up', redirect_uri: 'https://example.com/' };
const MADE_UP_IS_READ_ONLY = 'asks with a made-up code, for which nothing is handed out';
const MADE_UP_REFUSED: Answer = {
  status: [400, 401, 403],
  json: { error: { is: 'invalid_grant' } },
  is: 'active',
};

const READ_ONLY = 'hands out an access token to the application itself, as each of its starts does';

/** What RFC 6749 (4.4.3, 5.2) has every token endpoint answer. */
const ANSWERS: readonly Answer[] = [
  { status: 200, json: { access_token: 'string', token_type: { includes: 'bearer' } }, is: 'active' },
  // The secret may be right, and only be sent in a way that the application is not registered for.
  ...['client_secret_', 'token_endpoint_auth_method'].map((word) => ({
    status: [400, 401],
    json: { error: { is: 'invalid_client' }, error_description: { includes: word } },
    is: 'unknown' as const,
    because: 'the application wants its secret to be sent in another way',
  })),
  { status: [400, 401], json: { error: { is: 'invalid_client' } }, is: 'inactive', because: 'invalid_client' },
  {
    status: [400, 401, 403],
    json: { error: { is: 'unauthorized_client' } },
    is: 'limited',
    because: 'the application may not ask for tokens of its own (unauthorized_client)',
  },
  {
    status: [400, 401, 403],
    json: { error: { is: 'invalid_scope' } },
    is: 'limited',
    because: 'it has none of the rights that were asked for (invalid_scope)',
  },
];

/** Asks for a token in the application's own name, and throws it away. `key` is the client secret, `pair` the client id. */
export function oauthClientCredentials(check: OAuthCheck, question: Question): Promise<Answered> {
  return ask({ ...check, ...tokenStep(check) }, question);
}

/** The table that stands for such a check: what the provider says otherwise comes first. */
export function tokenStep({ url, client, grant, form = {}, answers = [] }: OAuthCheck): Step {
  const inBody = client === 'in-body';
  return {
    method: 'POST',
    url,
    auth: inBody ? 'in-body' : { basic: '{pair}:{key}' },
    form: {
      ...(grant ? MADE_UP : { grant_type: 'client_credentials' }),
      ...(inBody ? { client_id: '{pair}', client_secret: '{key}' } : {}),
      ...form,
    },
    readOnly: grant ? MADE_UP_IS_READ_ONLY : READ_ONLY,
    answers: [...answers, ...(grant ? [MADE_UP_REFUSED] : []), ...ANSWERS],
    tells: { scopes: 'scope' },
    replies: [],
  };
}
