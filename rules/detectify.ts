import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Detectify',
  site: 'https://detectify.com',
  noCheck: 'what it answers to a good and to a dead key, no page shows in full; requests may have to be signed besides',
  keys: {
    'api-key': {
      name: 'Detectify API key',
      pattern: /[0-9a-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: ['<hex:32>', '<uuid>'],
      context: {
        words: [
          'detectify_api',
          'detectify_key',
          'detectify_token',
          'detectify_secret',
          'detectify secret',
          'detectify key',
          'detectify token',
          'api.detectify.com',
          'X-Detectify-Key',
        ],
        within: 60,
      },
      env: ['DETECTIFY_API_KEY', 'DETECTIFY_KEY', 'DETECTIFY_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the known weaknesses of your domains, and start and stop scans.',
      examples: 'curl https://api.detectify.com/rest/v2/assets/ -H "X-Detectify-Key: <hex:32>"',
      nearMisses: 'example.com. IN TXT "detectify-verification=<hex:32>"',
    },
  },
  rotate: {
    docs: 'https://developer.detectify.com/',
    make: 'create a new key with the same permissions in the settings of the team, under API keys',
    end: 'delete the old key there',
    after: 'look through scans and assets for changes that are not yours',
  },
  sources: ['{docs}', 'formats: {observed}'],
});
