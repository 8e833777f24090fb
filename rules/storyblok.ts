import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Storyblok',
  site: 'https://www.storyblok.com',
  keys: {
    'personal-access-token': {
      name: 'Storyblok personal access token',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{22}tt-[0-9]{3,10}-[0-9A-Za-z_-]{20}/,
      shape: '<alnum:22>tt-<digit:6>-<alnum:20>',
      context: {
        words: ['storyblok'],
        within: 140,
      },
      tells: true,
      env: [
        'STORYBLOK_PERSONAL_ACCESS_TOKEN',
        'STORYBLOK_OAUTH_TOKEN',
        'STORYBLOK_MANAGEMENT_TOKEN',
        'STORYBLOK_TOKEN',
      ],
      risk: 'Whoever has it can read, change and delete the content of every space that its owner may enter.',
    },
    'access-token': {
      name: 'Storyblok space access token',
      severity: 'medium',
      // A public token and one that shows drafts look the same.
      pattern: /[0-9A-Za-z]{22}tt/,
      shape: '<alnum:22>tt',
      context: { words: ['storyblok'], within: 140 },
      env: [
        'STORYBLOK_ACCESS_TOKEN',
        'STORYBLOK_API_TOKEN',
        'STORYBLOK_TOKEN',
        'STORYBLOK_PREVIEW_TOKEN',
        'STORYBLOK_DELIVERY_API_TOKEN',
        'STORYBLOK_API_KEY',
      ],
      entropy: 3.2,
      risk: 'Whoever has it can read the published content of the space; with a preview token also the drafts.',
      examples: "storyblokInit({ accessToken: '<alnum:22>tt', use: [apiPlugin] });",
      rotate: {
        console: 'https://app.storyblok.com/#/me/spaces',
        docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
        make: 'open the space at {console}, then Settings, Access Tokens, and generate a new token of the same level',
        put: 'put it where the old one is used; a preview token never in a public site',
        end: 'delete the old token there',
      },
      nearMisses: 'storyblok=<alnum:21>-tt',
    },
  },
  rotate: {
    console: 'https://app.storyblok.com/#/me/account?tab=token',
    docs: 'https://www.storyblok.com/docs/api/management/getting-started/authentication',
    make: 'generate a new token at {console}',
    put: 'put it in STORYBLOK_PERSONAL_ACCESS_TOKEN, outside git',
    end: 'revoke the old token there',
    after: 'look through the activities of your spaces for changes that are not yours',
  },
  check: [
    {
      keys: ['personal-access-token'],
      url: 'https://mapi.storyblok.com/v1/users/me',
      auth: { header: 'Authorization' },
      elsewhere: 'the Storyblok servers of the USA, Canada, Australia or China',
      active: { 'user.id': 'number', 'user.userid': 'string', 'user.friendly_name': 'string' },
      inactive: 401,
      tells: { account: 'user.email' },
      accepted: { user: { id: 1, userid: 'owner@example.com', email: 'owner@example.com', friendly_name: 'Owner' } },
      refused: { error: 'Unauthorized' },
      source: 'https://www.storyblok.com/docs/api/management/users/retrieve-the-current-user',
    },
    {
      keys: ['access-token'],
      url: 'https://api.storyblok.com/v2/cdn/spaces/me',
      auth: { query: 'token' },
      elsewhere: 'the Storyblok servers of the USA, Canada, Australia or China',
      active: { 'space.id': 'number', 'space.version': 'number', 'space.language_codes': 'array' },
      inactive: 401,
      tells: { organisation: 'space.name' },
      accepted: {
        space: { id: 1, name: 'Site', domain: 'https://example.com/', version: 1700000000, language_codes: ['de'] },
      },
      refused: { error: 'Unauthorized' },
      source: 'https://www.storyblok.com/docs/api/content-delivery/v2/spaces/retrieve-current-space',
    },
  ],
  sources: [
    '{docs}',
    'https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication',
    'formats: {observed}',
  ],
});
