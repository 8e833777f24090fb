import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Unsplash',
  site: 'https://unsplash.com',
  keys: {
    'access-key': {
      name: 'Unsplash access key or secret key',
      severity: 'medium',
      // The two look the same; those of old applications are 64 hexadecimal digits.
      pattern: /[0-9A-Za-z_-]{43}|[0-9a-f]{64}/,
      shape: ['<alnum:43>', '<hex:64>', '<alnum:20>_<alnum:22>'],
      // Not "unsplash" alone: the addresses of its pictures hold long parameters.
      context: {
        words: [
          'unsplash_access',
          'unsplash_api',
          'unsplash_key',
          'unsplash_client',
          'unsplash_secret',
          'api.unsplash.com',
        ],
        within: 80,
      },
      env: ['UNSPLASH_ACCESS_KEY', 'UNSPLASH_API_KEY', 'UNSPLASH_SECRET_KEY', 'UNSPLASH_CLIENT_ID', 'UNSPLASH_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can use up the hourly requests of your application, which Unsplash may block for it; with the secret key also pose as it before users.',
      nearMisses: 'https://images.unsplash.com/photo-<digit:13>-<hex:12>?ixid=<alnum:43>',
    },
  },
  rotate: {
    console: 'https://unsplash.com/oauth/applications',
    docs: 'https://unsplash.com/documentation#authorization',
    make: 'make a new application at {console}, as the keys of an application cannot be changed there',
    put: 'put its keys where the old ones are used, outside git',
    end: 'delete the old application',
  },
  check: {
    url: 'https://api.unsplash.com/photos?page=1&per_page=1',
    auth: { header: 'Authorization', value: 'Client-ID {key}' },
    headers: { 'Accept-Version': 'v1' },
    active: { '0.id': 'string', '0.urls.raw': { includes: 'unsplash.com' }, '0.links.html': 'string' },
    inactive: { 'errors.0': { includes: 'access token is invalid' } },
    refusalMayMean: 'that it is the secret key, which looks the same as the access key',
    accepted: [
      {
        id: 'p1',
        urls: { raw: 'https://images.unsplash.com/photo-1' },
        links: { html: 'https://unsplash.com/photos/p1' },
      },
    ],
    refused: { errors: ['OAuth error: The access token is invalid'] },
    source: 'https://unsplash.com/documentation#list-photos',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
