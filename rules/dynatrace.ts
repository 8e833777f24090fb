import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Dynatrace',
  site: 'https://www.dynatrace.com',
  keys: [
    {
      id: 'api-token',
      name: 'Dynatrace API token or personal access token',
      severity: 'high',
      pattern: /dt0c[0-9]{2}\.[0-9A-Z]{24}\.[0-9A-Z]{64}/,
      env: ['DT_API_TOKEN', 'DYNATRACE_API_TOKEN', 'DT_TOKEN', 'DT_PAAS_TOKEN', 'DYNATRACE_TOKEN'],
      beside: { environment: /([0-9a-z]{3}[0-9]{5})\.live\.dynatrace\.com/ },
      risk: 'Whoever has it can read monitoring data and change the configuration of the environment, as far as its scopes go.',
      examples: [
        'DT_API_TOKEN=dt0c01.<base32:24>.<base32:64>',
        'curl -H "Authorization: Api-Token dt0c01.<upnum:24>.<upnum:64>" https://abc12345.live.dynatrace.com/api/v2/metrics',
        'provider "dynatrace" {\n  dt_api_token = "dt0c01.<base32:24>.<base32:64>"\n}',
        'apiVersion: v1\nkind: Secret\nstringData:\n  apiToken: dt0c01.<base32:24>.<base32:64>\n',
      ],
      nearMisses: ['DT_TOKEN_ID=dt0c01.<base32:24>', 'DT_API_TOKEN=dt0c01.XXXX.YYYY', 'dt0c01-<base32:24>-<base32:64>'],
    },
    {
      id: 'platform-token',
      name: 'Dynatrace platform token',
      severity: 'high',
      pattern: /dt0s1[0-9]\.[0-9A-Z]{24}\.[0-9A-Z]{64}/,
      env: ['DT_PLATFORM_TOKEN', 'DYNATRACE_PLATFORM_TOKEN'],
      risk: 'Whoever has it can use the services of the platform with the permissions of its user, within its scopes.',
      rotate: {
        console: 'https://myaccount.dynatrace.com',
        docs: 'https://docs.dynatrace.com/docs/shortlink/platform-tokens',
        steps: [
          'generate a new platform token at https://myaccount.dynatrace.com, with an expiry date',
          'put it where the old one is used, outside git',
          'revoke the leaked token there',
        ],
      },
      examples: [
        'DT_PLATFORM_TOKEN=dt0s16.<base32:24>.<base32:64>',
        'dtctl config set-credentials me --token "dt0s16.<upnum:24>.<upnum:64>"',
        '{"env": {"DT_PLATFORM_TOKEN": "dt0s16.<base32:24>.<base32:64>"}}',
      ],
      nearMisses: [
        'DT_PLATFORM_TOKEN=dt0s16.YOUR_TOKEN',
        'tokenId: dt0s16.<base32:24>',
        'DT_PLATFORM_TOKEN=dt0s16.<base32:24>.<hex:20>',
      ],
    },
    {
      id: 'oauth-client-secret',
      name: 'Dynatrace OAuth client secret or SCIM token',
      severity: 'critical',
      // dt0s01 is the SCIM token, dt0s02 and others are OAuth clients; the id of a client is the part before the second dot.
      pattern: /dt0s0[0-9]\.[0-9A-Z]{24}\.[0-9A-Z]{64}/,
      env: ['DT_CLIENT_SECRET', 'DYNATRACE_CLIENT_SECRET', 'DT_OAUTH_CLIENT_SECRET', 'AUTOMATION_CLIENT_SECRET'],
      risk: 'Whoever has it can manage users, groups and settings of the account, as far as the scopes of the client go.',
      rotate: {
        console: 'https://myaccount.dynatrace.com',
        docs: 'https://docs.dynatrace.com/docs/shortlink/access-tokens-and-oauth-clients',
        steps: [
          'create a new OAuth client, or SCIM token, with the same scopes at https://myaccount.dynatrace.com',
          'put it where the old one is used, outside git; the secret is shown only once',
          'delete the leaked one there',
        ],
      },
      examples: [
        'DT_CLIENT_SECRET=dt0s02.<base32:24>.<base32:64>',
        "curl -d 'grant_type=client_credentials&client_secret=dt0s02.<base32:24>.<base32:64>' https://sso.dynatrace.com/sso/oauth2/token",
        'oauth:\n  clientSecret: "dt0s01.<base32:24>.<base32:64>"\n',
      ],
      nearMisses: [
        'DT_CLIENT_ID=dt0s02.<base32:24>',
        'DT_CLIENT_SECRET=dt0s02.<lower:24>.<lower:64>',
        'DT_CLIENT_SECRET=dt0s02.SAMPLE',
      ],
    },
    {
      id: 'other-token',
      name: 'Dynatrace token',
      severity: 'high',
      // Every kind of token has the same three parts; the letter and the digits of the first one name the kind.
      pattern: /dt0[abd-rt-z][0-9]{2}\.[0-9A-Z]{24}\.[0-9A-Z]{64}/,
      risk: 'Whoever has it can use Dynatrace within the scopes of the token.',
      examples: [
        'token: dt0a01.<base32:24>.<base32:64>',
        'DYNATRACE_TOKEN="dt0e08.<base32:24>.<base32:64>"',
        '{"token": "dt0p02.<base32:24>.<base32:64>"}',
      ],
      nearMisses: ['dt0a01.<base32:24>', 'dt0A01.<base32:24>.<base32:64>', 'adt0a01.<base32:24>.<base32:64>'],
    },
  ],
  rotate: {
    docs: 'https://docs.dynatrace.com/docs/shortlink/token',
    steps: [
      'generate a new token with the same scopes in the environment (Access Tokens), with an expiry date',
      'put it where the old one is used, outside git; it is shown only once',
      'delete the leaked token there; the part before the second dot is its public id',
    ],
  },
  checks: [
    {
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
        },
      ],
      tells: { account: 'owner', name: 'name', scopes: 'scopes', expires: 'expirationDate' },
      replies: [
        {
          status: 200,
          body: {
            id: 'dt0c01.made-up',
            name: 'ci',
            enabled: true,
            owner: 'owner@example.com',
            scopes: ['metrics.read'],
          },
          is: 'active',
        },
        { status: 200, body: { id: 'dt0c01.made-up', name: 'ci', enabled: false, scopes: [] }, is: 'disabled' },
        {
          status: 403,
          body: { error: { code: 403, message: 'Token is missing required scope. Use one of: apiTokens.read' } },
          is: 'limited',
        },
        { status: 401, body: { error: { code: 401, message: 'Token Authentication failed' } }, is: 'inactive' },
        { status: 429, body: { error: { code: 429, message: 'Too many requests' } }, is: 'unknown' },
      ],
      source: 'https://docs.dynatrace.com/docs/dynatrace-api/environment-api/tokens-v2/api-tokens/post-token-lookup',
    },
  ],
  sources: [
    'https://docs.dynatrace.com/docs/shortlink/token',
    'https://docs.dynatrace.com/docs/shortlink/platform-tokens',
    'https://docs.dynatrace.com/managed/dynatrace-api/basics/dynatrace-api-authentication',
  ],
});
