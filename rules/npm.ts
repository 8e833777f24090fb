import { defineProvider } from '../src/rulebook/define-provider.ts';

const registry = {
  steps: [
    'find out from the address before it which registry it opens; base64 holds the user and the password',
    'end the token, or change the password, at that registry, and make a new one for only what is needed',
    'put it where the old one is used, outside git: .npmrc may name a variable, as in ${NPM_TOKEN}',
  ],
};

/** At the registry that the user's own npm is configured for. */
const WHOAMI = {
  url: '{registry}/-/whoami',
  active: { username: 'string' },
  // What npm itself looks at in a 401.
  limited: {
    status: 401,
    header: { 'www-authenticate': 'ipaddress' },
    because: 'bound to addresses that are not this one',
  },
  answers: [
    { status: 401, header: { 'www-authenticate': 'otp' }, is: 'limited', because: 'it asks for a one-time password' },
    { status: 401, is: 'inactive', recorded: {} },
  ],
  elsewhere: 'another registry than the one that your npm is set to',
  tells: { account: 'username' },
  accepted: { username: 'example' },
  unclear: { 403: { error: 'Forbidden' } },
  replies: [
    { status: 401, headers: { 'www-authenticate': 'ipaddress' }, body: {}, is: 'limited' },
    { status: 401, headers: { 'www-authenticate': 'OTP' }, body: {}, is: 'limited' },
  ],
  source: 'https://github.com/npm/cli/blob/latest/lib/utils/get-identity.js',
} as const;

export default defineProvider({
  name: 'npm',
  site: null,
  registry: true,
  keys: {
    'access-token': {
      name: 'npm access token',
      severity: 'critical',
      pattern: /(?<secret>npm_(?<body>[0-9A-Za-z]{30})(?<check>[0-9A-Za-z]{6}))/,
      shape: 'npm_<crc62:30>',
      checksum: 'crc32-base62',
      env: ['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_AUTH_TOKEN', 'NPM_CONFIG__AUTH_TOKEN'],
      risk: 'Whoever has it can read your private packages and, if it may write, publish code to everyone who installs yours.',
    },
    'access-token-old': {
      name: 'npm access token (old form)',
      severity: 'critical',
      // Tokens made before October 2021 are bare UUIDs. npm itself has ended all of them; other registries have such ones too.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['_authToken', 'npm_token', 'npm_auth'], within: 60 },
      env: ['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_AUTH_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read and publish packages at a registry that still takes it; npm itself removed all such tokens in November 2025.',
      nearMisses: ['//npm.example.com/:_authToken=$NPM_TOKEN', '//npm.example.com/:_authToken=<hex:32>'],
    },
    'registry-token': {
      name: 'token for an npm registry (.npmrc)',
      // Registries of other firms have tokens of their own form. A dash in the ninth place is that of a UUID.
      pattern:
        /:_authToken[ =]{1,3}["']?(?<secret>[0-9A-Za-z_.+/~-]{8}[0-9A-Za-z_.+/~][0-9A-Za-z_.+/~-]{7,2000}={0,2})/,
      literal: true,
      entropy: 3,
      risk: 'Whoever has it can read the packages of that registry, and publish there if the account may.',
      examples: [
        '//npm.shop.io/:_authToken=<b64u:43><alnum:1>',
        'RUN echo "//npm.shop.io/:_authToken=<alnum:40>" > ~/.npmrc',
        '//npm.shop.io/team/:_authToken = "<b64:42>=="\n',
      ],
      nearMisses: [
        '//npm.shop.io/:_authToken=${NPM_TOKEN}',
        '//npm.shop.io/:_authToken=$NPM_TOKEN_OF_THE_BUILD',
        '//npm.shop.io/:_authToken=your-token-goes-here-please',
      ],
      rotate: registry,
    },
    'registry-login': {
      name: 'log-in for an npm registry (.npmrc)',
      // Base64 of user:password, or of the password.
      pattern: /:_(?:auth|password)[ =]{1,3}["']?(?<secret>[0-9A-Za-z+/]{8,1000}={0,2})/,
      literal: true,
      risk: 'Whoever has it can log in at that registry as the user whose password it holds.',
      examples: [
        '//npm.shop.io/:_auth=<base64:build:<alnum:14>>',
        '//npm.shop.io/:_password="<base64:k7<alnum:12>>"\n//npm.shop.io/:username=build\n',
        'npm config set //npm.shop.io/:_auth "<base64:ci:<alnum:20>>"',
      ],
      nearMisses: [
        '//npm.shop.io/:_auth=${NPM_AUTH}',
        '//npm.shop.io/:_password=',
        '//npm.shop.io/:_auth="<base64 of user:password>"',
        '//npm.shop.io/:_authToken=$NPM_TOKEN',
      ],
      rotate: registry,
    },
  },
  rotate: {
    steps: [
      'look at npm token list, or the Access Tokens page of your account, for the token that begins and ends like the leaked one',
      'make a new granular access token for only the packages it needs, with an expiry date, or use trusted publishing from CI instead',
      'put it where the old one is used, outside git',
      'revoke the leaked one with npm token revoke <id>, or on that page',
      'look for versions of your packages that you did not publish',
    ],
  },
  check: [
    { keys: ['access-token', 'access-token-old', 'registry-token'], ...WHOAMI },
    {
      // Base64 of user and password is sent as it is; the password alone needs a user, which stands elsewhere.
      keys: ['registry-login'],
      ...WHOAMI,
      auth: { header: 'Authorization', value: 'Basic {key}' },
      refusalMayMean: 'that it is a password alone, without its user',
    },
  ],
  revoke: {
    keys: ['access-token', 'access-token-old', 'registry-token'],
    // Some registries say yes and do nothing: so it must be known there first, and refused afterwards.
    does: 'Ends the token, as npm logout does: whoever installs or publishes with it is refused at once.',
    steps: [
      { url: '{registry}/-/whoami', auth: 'bearer', done: [200], expects: { username: 'string' } },
      { method: 'DELETE', url: '{registry}/-/user/token/{key}', auth: 'bearer', done: [200, 204] },
      { url: '{registry}/-/whoami', auth: 'bearer', done: [401] },
    ],
    source: 'https://github.com/npm/cli/blob/latest/lib/commands/logout.js',
  },
  sources: [
    'https://github.blog/changelog/2022-12-06-limit-scope-of-npm-tokens-with-the-new-granular-access-tokens/',
    'https://github.com/github/roadmap/issues/557',
    'https://github.com/npm/npm-registry-fetch/blob/main/lib/check-response.js',
    'checksum of npm_ tokens: announced by GitHub in 2021 as the same as in its own tokens',
  ],
});
