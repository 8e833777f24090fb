import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Roaring',
  site: 'https://www.roaring.io',
  keys: {
    'client-secret': {
      name: 'Roaring client secret',
      // Not "roaring" alone: bitmaps have that name.
      pattern: /[0-9A-Za-z_-]{28}/,
      shape: '<b64u:28>',
      context: {
        words: [
          'roaring_client',
          'roaring_consumer',
          'roaring_secret',
          'api.roaring.io',
          'roaring client secret',
          'roaring token',
        ],
        within: 80,
      },
      env: ['ROARING_CLIENT_SECRET', 'ROARING_CONSUMER_SECRET'],
      entropy: 3.8,
      confidence: 'medium',
      beside: { pair: /(?:client_?id|consumer_?key)["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9A-Za-z_-]{28})/ },
      risk: 'Whoever has it and the client id can look up companies and people at your cost.',
      examples: 'ROARING_CLIENT_ID=<alnum:28>\nROARING_CLIENT_SECRET=<alnum:28>\n',
      nearMisses: 'import "github.com/RoaringBitmap/roaring"',
    },
  },
  rotate: {
    console: 'https://app.roaring.io',
    docs: 'https://docs.roaring.io',
    make: 'make new keys for the application at {console}',
    end: 'end the old ones there',
  },
  check: {
    strategy: 'oauth-client-credentials',
    url: 'https://api.roaring.io/token',
    client: 'basic',
    source: 'https://docs.roaring.io',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
