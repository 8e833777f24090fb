import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dynatrace',
  site: 'https://www.dynatrace.com',
  keys: {
    'api-token': {
      name: 'Dynatrace API token or personal access token',
      pattern: /dt0c[0-9]{2}\.[0-9A-Z]{24}\.[0-9A-Z]{64}/,
      shape: 'dt0c01.<upnum:24>.<upnum:64>',
      env: ['DT_API_TOKEN', 'DYNATRACE_API_TOKEN', 'DT_TOKEN', 'DT_PAAS_TOKEN', 'DYNATRACE_TOKEN'],
      beside: { environment: /([0-9a-z]{3}[0-9]{5})\.live\.dynatrace\.com/ },
      risk: 'Whoever has it can read monitoring data and change the configuration of the environment, as far as its scopes go.',
      examples:
        'curl -H "Authorization: Api-Token dt0c01.<upnum:24>.<upnum:64>" https://abc12345.live.dynatrace.com/api/v2/metrics',
      nearMisses: ['DT_TOKEN_ID=dt0c01.<base32:24>', 'dt0c01-<base32:24>-<base32:64>'],
    },
    'platform-token': {
      name: 'Dynatrace platform token',
      noCheck: 'todo',
      pattern: /dt0s1[0-9]\.[0-9A-Z]{24}\.[0-9A-Z]{64}/,
      shape: 'dt0s16.<upnum:24>.<upnum:64>',
      env: ['DT_PLATFORM_TOKEN', 'DYNATRACE_PLATFORM_TOKEN'],
      risk: 'Whoever has it can use the services of the platform with the permissions of its user, within its scopes.',
      rotate: {
        console: 'https://myaccount.dynatrace.com',
        docs: 'https://docs.dynatrace.com/docs/shortlink/platform-tokens',
        make: 'generate a new platform token at {console}, with an expiry date',
        put: 'put it where the old one is used, outside git',
        end: 'revoke the leaked token there',
      },
      nearMisses: ['tokenId: dt0s16.<base32:24>', 'DT_PLATFORM_TOKEN=dt0s16.<base32:24>.<hex:20>'],
    },
    'oauth-client-secret': {
      name: 'Dynatrace OAuth client secret or SCIM token',
      noCheck: 'todo',
      severity: 'critical',
      // dt0s01 is the SCIM token, dt0s02 and others are OAuth clients; the id of a client is the part before the second dot.
      pattern: /dt0s0[0-9]\.[0-9A-Z]{24}\.[0-9A-Z]{64}/,
      shape: ['dt0s02.<base32:24>.<base32:64>', 'dt0s01.<base32:24>.<base32:64>'],
      env: ['DT_CLIENT_SECRET', 'DYNATRACE_CLIENT_SECRET', 'DT_OAUTH_CLIENT_SECRET', 'AUTOMATION_CLIENT_SECRET'],
      risk: 'Whoever has it can manage users, groups and settings of the account, as far as the scopes of the client go.',
      rotate: {
        console: 'https://myaccount.dynatrace.com',
        docs: 'https://docs.dynatrace.com/docs/shortlink/access-tokens-and-oauth-clients',
        make: 'create a new OAuth client, or SCIM token, with the same scopes at {console}',
        put: 'put it where the old one is used, outside git; the secret is shown only once',
        end: 'delete the leaked one there',
      },
      nearMisses: ['DT_CLIENT_ID=dt0s02.<base32:24>', 'DT_CLIENT_SECRET=dt0s02.<lower:24>.<lower:64>'],
    },
    'other-token': {
      name: 'Dynatrace token',
      noCheck: 'what kind of token it is, and which call takes it, is not known',
      // Every kind of token has the same three parts; the letter and the digits of the first one name the kind.
      pattern: /dt0[abd-rt-z][0-9]{2}\.[0-9A-Z]{24}\.[0-9A-Z]{64}/,
      shape: ['dt0a01.<base32:24>.<base32:64>', 'dt0e08.<base32:24>.<base32:64>', 'dt0p02.<base32:24>.<base32:64>'],
      risk: 'Whoever has it can use Dynatrace within the scopes of the token.',
      nearMisses: ['dt0a01.<base32:24>', 'dt0A01.<base32:24>.<base32:64>'],
    },
  },
  rotate: {
    docs: 'https://docs.dynatrace.com/docs/shortlink/token',
    make: 'generate a new token with the same scopes in the environment (Access Tokens), with an expiry date',
    shownOnce: true,
    end: 'delete the leaked token there; the part before the second dot is its public id',
  },
  check: {
    keys: ['api-token'],
    method: 'POST',
    readOnly: 'looks up the token itself',
    url: 'https://{environment}.live.dynatrace.com/api/v2/apiTokens/lookup',
    auth: { header: 'Authorization', value: 'Api-Token {key}' },
    json: { token: '{key}' },
    answers: [
      { status: 200, json: { id: { includes: 'dt0c' }, enabled: { is: false } }, is: 'disabled' },
      { status: 200, json: { id: { includes: 'dt0c' }, enabled: { is: true }, scopes: 'array' }, is: 'active' },
      {
        status: 403,
        json: { 'error.code': { is: 403 }, 'error.message': { includes: 'missing required scope' } },
        is: 'limited',
        because: 'it may not look itself up',
      },
      {
        status: 401,
        json: { 'error.code': { is: 401 }, 'error.message': { includes: 'Token Authentication failed' } },
        is: 'inactive',
        recorded: { error: { code: 401, message: 'Token Authentication failed' } },
      },
    ],
    tells: { account: 'owner', name: 'name', scopes: 'scopes', expires: 'expirationDate' },
    recorded: {
      disabled: { id: 'dt0c01.made-up', name: 'ci', enabled: false, scopes: [] },
      limited: { error: { code: 403, message: 'Token is missing required scope. Use one of: apiTokens.read' } },
    },
    tooMany: { error: { code: 429, message: 'Too many requests' } },
    replies: {
      status: 200,
      body: { id: 'dt0c01.made-up', name: 'ci', enabled: true, owner: 'owner@example.com', scopes: ['metrics.read'] },
      is: 'active',
    },
    source: 'https://docs.dynatrace.com/docs/dynatrace-api/environment-api/tokens-v2/api-tokens/post-token-lookup',
  },
  sources: [
    '{docs}',
    'https://docs.dynatrace.com/docs/shortlink/platform-tokens',
    'https://docs.dynatrace.com/managed/dynatrace-api/basics/dynatrace-api-authentication',
  ],
});
