import { defineProvider } from '../src/rulebook/define-provider.ts';

// Without a key it answers too, as of a user without an id.
const ANSWERS = [
  {
    status: 200,
    json: {
      'user.id': 'number',
      'user.email': 'string',
      'user.role': 'string',
      'user.url': { includes: 'zendesk.com' },
    },
    is: 'active',
  },
  { status: 200, json: { 'user.id': { is: null } }, is: 'inactive' },
  { status: 401, json: { error: { includes: "Couldn't authenticate you" } }, is: 'inactive' },
  { status: 401, json: { error: { is: 'invalid_token' } }, is: 'inactive', because: 'invalid_token' },
  {
    status: 403,
    json: { error: { is: 'Forbidden' } },
    is: 'unknown',
    because: 'it lacks a scope, or the account refuses such keys',
  },
] as const;
const TELLS = { account: 'user.email', kind: 'user.role' } as const;
const REPLIES = [
  {
    status: 200,
    body: {
      user: {
        id: 1,
        url: 'https://contoso.zendesk.com/api/v2/users/1.json',
        name: 'Owner',
        email: 'owner@example.com',
        role: 'admin',
      },
    },
    is: 'active',
  },
  {
    status: 200,
    body: { user: { id: null, name: 'Anonymous user', email: 'invalid@example.com', role: 'end-user' } },
    is: 'inactive',
  },
  { status: 401, body: { error: "Couldn't authenticate you" }, is: 'inactive' },
  {
    status: 401,
    body: {
      error: 'invalid_token',
      error_description: 'The access token provided is expired, revoked, malformed or invalid for other reasons.',
    },
    is: 'inactive',
  },
  {
    status: 429,
    headers: { 'retry-after': '90' },
    body: { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' },
    is: 'unknown',
  },
] as const;

export default defineProvider({
  name: 'Zendesk',
  site: 'https://www.zendesk.com',
  keys: {
    'api-token': {
      name: 'Zendesk API token',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['zendesk'] },
      env: ['ZENDESK_API_TOKEN', 'ZENDESK_TOKEN', 'ZENDESK_API_KEY', 'ZD_API_TOKEN'],
      // Above what 40 hex digits can reach, so that commit ids stay out.
      entropy: 4.1,
      confidence: 'medium',
      beside: {
        tenant: /([0-9a-z][0-9a-z-]{1,60})\.zendesk\.com/,
        email: /([\w.+-]{1,64}@[0-9a-z-]{1,63}(?:\.[0-9a-z-]{1,24}){1,3})/,
      },
      risk: 'Whoever has it can act as any verified user of the account, administrators included: read and change tickets and customer data.',
      examples: 'curl -u agent@contoso.test/token:<alnum:40> https://contoso.zendesk.com/api/v2/users/me.json',
      nearMisses: [
        'uses: zendesk/checkout@<hex:40>',
        'ZENDESK_TICKET_URL=https://contoso.zendesk.com/agent/tickets/<digit:6>',
      ],
    },
    'oauth-token': {
      name: 'Zendesk OAuth token or client secret',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: ['zendesk_oauth', 'zendesk_access_token', 'zendesk_client_secret', 'zendesk_secret'],
        within: 60,
      },
      env: ['ZENDESK_OAUTH_TOKEN', 'ZENDESK_OAUTH_ACCESS_TOKEN', 'ZENDESK_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { tenant: /([0-9a-z][0-9a-z-]{1,60})\.zendesk\.com/ },
      risk: 'Whoever has it can use the Zendesk API within the scopes of the token, or pose as your OAuth client.',
      examples: 'ZENDESK_URL=https://contoso.zendesk.com\nZENDESK_OAUTH_TOKEN=<hex:64>\n',
      nearMisses: 'zendesk/app_scaffold@sha256:<hex:64>',
      rotate: {
        docs: 'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/',
        steps: [
          'for a token: issue a new one through the OAuth flow, put it where the old one is used, and revoke the old one with DELETE /api/v2/oauth/tokens/{id}',
          'for a client secret: open Admin Center, Apps and integrations, APIs, OAuth clients, and regenerate it; the old one dies with it',
          'keep the new one outside git; it is shown in full only once',
        ],
      },
    },
  },
  rotate: {
    docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
    make: 'open Admin Center, Apps and integrations, APIs, API tokens, and add a new token; it is shown only once',
    put: 'put it where the old one is used, outside git',
    end: 'deactivate the old token, watch for errors, then delete it',
    after: 'look through the audit log for what was done since the leak',
  },
  check: [
    {
      keys: ['api-token'],
      url: 'https://{tenant}.zendesk.com/api/v2/users/me.json',
      auth: { basic: '{email}/token:{key}' },
      answers: ANSWERS,
      tells: TELLS,
      replies: REPLIES,
      source: 'https://developer.zendesk.com/api-reference/ticketing/users/users/#show-self',
    },
    {
      keys: ['oauth-token'],
      url: 'https://{tenant}.zendesk.com/api/v2/users/me.json',
      answers: ANSWERS,
      tells: TELLS,
      refusalMayMean: 'that it is the secret of an OAuth client, which no call takes',
      replies: REPLIES,
      source: 'https://developer.zendesk.com/api-reference/ticketing/users/users/#show-self',
    },
  ],
  revoke: {
    keys: ['oauth-token'],
    does: 'Revokes the token: what uses it fails at once.',
    steps: [
      {
        url: 'https://{tenant}.zendesk.com/api/v2/oauth/tokens/current.json',
        auth: 'bearer',
        done: [200],
        takes: { as: 'id', in: 'token', take: 'id' },
      },
      {
        method: 'DELETE',
        url: 'https://{tenant}.zendesk.com/api/v2/oauth/tokens/{id}.json',
        auth: 'bearer',
        done: [204],
      },
    ],
    source: 'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/#revoke-token',
  },
  sources: [
    '{docs}',
    'https://developer.zendesk.com/api-reference/ticketing/oauth/oauth_tokens/',
    'length and alphabet: {observed}',
  ],
});
