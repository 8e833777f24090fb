import { defineProvider } from '../src/rulebook/define-provider.ts';

const active = {
  status: 200,
  json: { 'data.id': 'string', 'data.has_premium_features': 'boolean', 'data.photo': { includes: 'wakatime.com' } },
  is: 'active',
} as const;

const tells = { account: 'data.email', name: 'data.username' } as const;

const replies = [
  {
    status: 200,
    body: {
      data: {
        id: 'u1',
        username: 'owner',
        email: 'owner@example.com',
        has_premium_features: false,
        photo: 'https://wakatime.com/photo/u1',
      },
    },
    is: 'active',
  },
  { status: 401, body: { error: 'Unauthorized' }, is: 'inactive' },
  { status: 403, body: { error: 'Forbidden' }, is: 'unknown' },
  { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
] as const;

export default defineProvider({
  name: 'WakaTime',
  site: 'https://wakatime.com',
  keys: {
    'api-key': {
      name: 'WakaTime API key',
      severity: 'medium',
      pattern: /waka_(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z]{36,64})/,
      shape: 'waka_<uuid>',
      env: ['WAKATIME_API_KEY', 'WAKATIME_KEY', 'WAKA_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read what you code, when and on which projects, and add or delete such records.',
      nearMisses: ['<!--START_SECTION:waka_<digit:4>-->', 'waka_<alnum:12>'],
    },
    'unprefixed-api-key': {
      name: 'WakaTime API key (old form)',
      severity: 'medium',
      // A bare UUID, as badges and charts have in their public addresses too.
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      shape: '<uuid>',
      context: {
        words: ['wakatimeApiKey', 'wakatime-api-key', 'wakatime.apiKey', 'wakatime.api_key', 'wakatime.com/api/v1'],
        within: 70,
      },
      env: ['WAKATIME_API_KEY', 'WAKATIME_KEY', 'WAKA_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read what you code, when and on which projects, and add or delete such records.',
      examples: 'https://wakatime.com/api/v1/users/current/summaries?api_key=<uuid>',
      nearMisses: [
        'https://wakatime.com/badge/user/<uuid>/project/<uuid>.svg',
        'https://wakatime.com/share/@owner/<uuid>.png',
      ],
    },
    'oauth-secret': {
      name: 'WakaTime OAuth client secret or token',
      noCheck: 'it is one of three kinds, of which two need more parts',
      severity: 'medium',
      pattern: /waka_(?:sec|tok|ref)_[0-9A-Za-z]{60,120}/,
      shape: ['waka_sec_<alnum:80>', 'waka_tok_<alnum:80>', 'waka_ref_<alnum:80>'],
      env: ['WAKATIME_CLIENT_SECRET', 'WAKATIME_ACCESS_TOKEN', 'WAKATIME_REFRESH_TOKEN', 'WAKATIME_TOKEN'],
      entropy: 3.8,
      risk: 'Whoever has it can read the activity of the users who granted access, within its scopes; with the secret also trade their codes for tokens.',
      nearMisses: ['access_token=waka_tok_12345', 'waka_other_<alnum:20>'],
      rotate: {
        console: 'https://wakatime.com/apps',
        docs: 'https://wakatime.com/developers#authentication',
        make: 'make a new secret for the app at {console}, or let the user grant access anew for a token',
        put: 'put it where the old one is used, outside git',
        end: 'delete the old secret there, or end the old token through POST https://wakatime.com/oauth/revoke',
      },
    },
  },
  rotate: {
    console: 'https://wakatime.com/settings/api-key',
    docs: 'https://wakatime.com/developers#authentication',
    make: 'regenerate your API key at {console}: the old one ends',
    put: 'put the new one in the file .wakatime.cfg of your home folder, outside git',
    end: 'take the old key out of the code',
  },
  check: [
    {
      keys: ['api-key'],
      url: 'https://wakatime.com/api/v1/users/current',
      auth: { basic: '{key}' },
      answers: [active, { status: 401, is: 'inactive' }],
      tells,
      replies,
      source: 'https://wakatime.com/developers#users',
    },
    {
      keys: ['unprefixed-api-key'],
      url: 'https://wakatime.com/api/v1/users/current',
      auth: { basic: '{key}' },
      answers: [active, { status: 401, is: 'inactive' }],
      tells,
      replies,
      elsewhere: 'a server that speaks the same language, such as Wakapi or Hackatime',
      source: 'https://wakatime.com/developers#users',
    },
  ],
  sources: ['https://wakatime.com/developers', 'https://wakatime.com/faq', 'lengths: {observed}'],
});
