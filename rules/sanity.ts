import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sanity',
  site: 'https://www.sanity.io',
  keys: {
    'api-token': {
      name: 'Sanity API token',
      pattern: /sk[0-9A-Za-z]{52,180}/,
      shape: ['sk<alnum:78>', 'sk<alnum:178>'],
      // Not the bare name: sanity is checked in any program.
      context: {
        words: [
          'sanity_api',
          'sanity_token',
          'sanity_auth',
          'sanity_read',
          'sanity_write',
          'sanity.io',
          '@sanity/',
          'sanityClient',
        ],
        within: 140,
      },
      tells: true,
      env: [
        'SANITY_API_TOKEN',
        'SANITY_AUTH_TOKEN',
        'SANITY_TOKEN',
        'SANITY_API_READ_TOKEN',
        'SANITY_API_WRITE_TOKEN',
        'SANITY_WRITE_TOKEN',
        'SANITY_DEPLOY_TOKEN',
      ],
      entropy: 4.2,
      risk: 'Whoever has it can read drafts and private datasets of the project; with an editor’s token also change and delete content.',
      nearMisses: 'sanity_check: sk_<alnum:50>',
    },
  },
  rotate: {
    console: 'https://www.sanity.io/manage',
    docs: 'https://www.sanity.io/docs/content-lake/http-auth',
    make: 'open the project at {console}, then API, Tokens, and add a new token with the least role; or: sanity tokens add',
    shownOnce: true,
    end: 'delete the old token there, or: sanity tokens delete; a personal one ends with sanity logout',
  },
  check: {
    url: 'https://api.sanity.io/v2021-06-07/users/me',
    active: { id: 'string', name: 'string', provider: 'string' },
    inactive: { message: { includes: 'Session not found' } },
    tells: { name: 'name', kind: 'role' },
    accepted: { id: 'p1', name: 'Deploys', email: '', role: 'editor', provider: 'sanity-token' },
    refused: { statusCode: 401, error: 'Unauthorized', message: 'Session not found', errorCode: 'SIO-401-ANF' },
    source: 'https://www.sanity.io/docs/http-auth; the refusal: observed in public code',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
