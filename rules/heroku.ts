import { defineProvider } from '../src/rulebook/define-provider.ts';

const ACCOUNT = {
  url: 'https://api.heroku.com/account',
  headers: { Accept: 'application/vnd.heroku+json; version=3' },
  active: { email: 'string', verified: 'boolean', two_factor_authentication: 'boolean' },
  inactive: { id: { is: 'unauthorized' }, message: 'string' },
  limited: {
    status: 403,
    json: { id: { is: 'forbidden' }, message: { includes: 'scope of this OAuth authorization' } },
    because: 'not allowed to read its account',
  },
  tells: { account: 'email', organisation: 'default_team.name' },
  accepted: {
    id: 'u1',
    email: 'owner@example.com',
    name: 'Owner',
    verified: true,
    two_factor_authentication: true,
    default_team: { id: 't1', name: 'example' },
  },
  refused: { id: 'unauthorized', message: 'Invalid credentials provided.' },
  recorded: {
    limited: {
      id: 'forbidden',
      message: 'The scope of this OAuth authorization does not allow access to this resource.',
    },
  },
  tooMany: { id: 'rate_limit', message: 'Your account reached the API limit.' },
  source: 'https://devcenter.heroku.com/articles/platform-api-reference#account-info',
} as const;

export default defineProvider({
  name: 'Heroku',
  site: 'https://www.heroku.com',
  keys: {
    'api-key': {
      name: 'Heroku API key or OAuth token',
      severity: 'critical',
      // At first the prefix stood before a UUID.
      pattern: /HRKU-(?:[0-9A-Za-z_-]{60}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      shape: ['HRKU-AA<b64u:57><alnum:1>', 'HRKU-<uuid>'],
      env: ['HEROKU_API_KEY', 'HEROKU_API_TOKEN', 'HEROKU_AUTH_TOKEN'],
      risk: 'Whoever has it can deploy, change and delete your apps and read their config vars with all secrets in them.',
      nearMisses: ['HRKU_<alnum:60>', 'XHRKU-AA<alnum:58>'],
    },
    'api-key-old': {
      name: 'Heroku API key or OAuth token (old form)',
      severity: 'critical',
      // Tokens made before 2024 are bare UUIDs, like many ids of Heroku itself.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['heroku'], within: 60 },
      env: ['HEROKU_API_KEY', 'HEROKU_API_TOKEN', 'HEROKU_AUTH_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can deploy, change and delete your apps and read their config vars with all secrets in them.',
      examples: 'machine git.heroku.com\n  login me@example.com\n  password <uuid>\n',
      nearMisses: 'HEROKU_API_KEY=01234567-89ab-cdef-0123-456789abcdeg',
    },
  },
  rotate: {
    console: 'https://dashboard.heroku.com/account',
    docs: 'https://devcenter.heroku.com/articles/authentication',
    steps: [
      'regenerate the API key at https://dashboard.heroku.com/account if it is the key of the account; the old one ends at once',
      'for another token make a new one with heroku authorizations:create, and find the leaked one with heroku authorizations',
      'put the new one where the old one is used, outside git',
      'revoke the leaked one with heroku authorizations:revoke, or at https://dashboard.heroku.com/account/applications',
      'rotate the secrets in the config vars of the apps too',
    ],
  },
  check: [
    { keys: ['api-key'], ...ACCOUNT },
    {
      keys: ['api-key-old'],
      ...ACCOUNT,
      refusalMayMean: 'that it is a refresh token, or the secret of an OAuth client, which look the same',
    },
  ],
  revoke: {
    does: 'Deletes the authorization that the token belongs to: what uses it fails at once.',
    steps: [
      {
        url: 'https://api.heroku.com/oauth/authorizations',
        auth: 'bearer',
        headers: { Accept: 'application/vnd.heroku+json; version=3' },
        done: [200, 206],
        takes: { as: 'authorization', in: '', where: 'access_token.token', equals: '{key}', take: 'id' },
      },
      {
        method: 'DELETE',
        url: 'https://api.heroku.com/oauth/authorizations/{authorization}',
        auth: 'bearer',
        headers: { Accept: 'application/vnd.heroku+json; version=3' },
        done: [200],
      },
    ],
    source: 'https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization-delete',
  },
  sources: [
    '{docs}',
    'https://devcenter.heroku.com/articles/oauth',
    'https://devcenter.heroku.com/articles/platform-api-quickstart',
    'length of HRKU- tokens: {observed}',
  ],
});
