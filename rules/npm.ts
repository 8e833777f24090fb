import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'npm',
  site: null,
  keys: [
    {
      id: 'access-token',
      name: 'npm access token',
      severity: 'critical',
      pattern: /(?<secret>npm_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6}))/,
      checksum: 'crc32-base62',
      env: ['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_AUTH_TOKEN', 'NPM_CONFIG__AUTH_TOKEN'],
      risk: 'Whoever has it can read your private packages and, if it may write, publish code to everyone who installs yours.',
      examples: [
        'NPM_TOKEN=npm_<crc62:30>',
        '//npm.example.com/:_authToken=npm_<crc62:30>',
        'env:\n  NODE_AUTH_TOKEN: npm_<crc62:30>\n',
        'curl -H "Authorization: Bearer npm_<crc62:30>" "$REGISTRY/-/whoami"',
      ],
      nearMisses: [
        'NPM_TOKEN=npm_config_registry_and_a_longer_name_of_it',
        'NPM_TOKEN=npm_<alnum:20>',
        'process.env.npm_package_config_port',
      ],
    },
    {
      id: 'access-token-old',
      name: 'npm access token (old form)',
      severity: 'critical',
      // Tokens made before October 2021 are bare UUIDs.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['_authToken', 'npm_token', 'npm_auth'], within: 60 },
      env: ['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_AUTH_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read your private packages and publish yours, if the token has not been revoked by npm yet.',
      examples: ['//npm.example.com/:_authToken=<uuid>', 'export NPM_TOKEN="<uuid>"', '{"npmAuthToken": "<uuid>"}'],
      nearMisses: [
        '//npm.example.com/:_authToken=$NPM_TOKEN',
        'correlation-id: <uuid>',
        '//npm.example.com/:_authToken=<hex:32>',
      ],
    },
  ],
  rotate: {
    steps: [
      'look at npm token list, or the Access Tokens page of your account, for the token that begins and ends like the leaked one',
      'make a new granular access token for only the packages it needs, with an expiry date, or use trusted publishing from CI instead',
      'put it where the old one is used, outside git',
      'revoke the leaked one with npm token revoke <id>, or on that page',
      'look for versions of your packages that you did not publish',
    ],
  },
  checks: [
    {
      // At the registry that the user's own npm is configured for.
      url: '{registry}/-/whoami',
      auth: 'bearer',
      answers: [
        { status: 200, json: { username: 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'username' },
      replies: [
        { status: 200, body: { username: 'example' }, is: 'active' },
        { status: 401, body: {}, is: 'inactive' },
        { status: 403, body: { error: 'Forbidden' }, is: 'unknown' },
      ],
      source: 'https://github.com/npm/cli/blob/latest/lib/utils/get-identity.js',
    },
  ],
  revoke: [
    {
      // Some registries say yes and do nothing: so it must be known there first, and refused afterwards.
      does: 'Ends the token, as npm logout does: whoever installs or publishes with it is refused at once.',
      steps: [
        { url: '{registry}/-/whoami', auth: 'bearer', done: [200], expects: { username: 'string' } },
        { method: 'DELETE', url: '{registry}/-/user/token/{key}', auth: 'bearer', done: [200, 204] },
        { url: '{registry}/-/whoami', auth: 'bearer', done: [401] },
      ],
      source: 'https://github.com/npm/cli/blob/latest/lib/commands/logout.js',
    },
  ],
  sources: [
    'https://github.blog/changelog/2022-12-06-limit-scope-of-npm-tokens-with-the-new-granular-access-tokens/',
    'https://github.com/github/roadmap/issues/557',
    'checksum of npm_ tokens: announced by GitHub in 2021 as the same as in its own tokens',
  ],
});
