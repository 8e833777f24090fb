import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'dfuse',
  site: 'https://www.dfuse.io',
  noCheck: 'the one call that takes it makes an access token',
  keys: {
    'api-key': {
      name: 'dfuse API key',
      severity: 'medium',
      // Keys for servers, for the web and for mobile apps.
      pattern: /(?:server|web|mobile)_[0-9a-f]{32}/,
      shape: ['web_<hex:32>', 'server_<hex:32>'],
      context: { words: ['dfuse'], within: 120 },
      env: ['DFUSE_API_KEY', 'DFUSE_TOKEN', 'DFUSE_KEY'],
      risk: 'Whoever has it can stream and search blockchain data on your plan.',
      nearMisses: 'dfuse web_<hex:8>',
    },
  },
  rotate: {
    docs: 'https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
