import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Appcues',
  site: 'https://www.appcues.com',
  noCheck: 'its calls take the number of the account and two halves that look alike',
  keys: {
    'api-secret': {
      name: 'Appcues API key or secret',
      // Key and secret look alike.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['appcues'], within: 60 },
      env: ['APPCUES_API_SECRET', 'APPCUES_API_KEY', 'APPCUES_SECRET'],
      confidence: 'medium',
      risk: 'Whoever has it and the other half can read your flows and users and change or delete them.',
      nearMisses: 'Appcues.identify("<digit:8>")',
    },
  },
  rotate: {
    console: 'https://studio.appcues.com/settings/keys',
    docs: 'https://api.appcues.com/v2/docs',
    make: 'create a new key with the access that is needed at {console}',
    put: 'put key and secret where the old ones are used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
