import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Swell (swell.store)',
  site: 'https://www.swell.is',
  keys: {
    'secret-key': {
      name: 'Swell secret key',
      noCheck: 'it counts with the id of the store alone, and no page shows what it answers to a good one',
      severity: 'critical',
      pattern: /(?:sk_)?[0-9A-Za-z]{32}/,
      shape: ['sk_<alnum:32>', '<alnum:30><digit:2>'],
      // Not "swell" alone: an ordinary word.
      context: {
        words: ['swell.store', 'swell-node', 'swell_store', 'swell_secret', 'swell_key', 'swell.init'],
        within: 80,
      },
      env: ['SWELL_SECRET_KEY', 'SWELL_STORE_SECRET_KEY', 'SWELL_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it and the ID of the store can read and change its products, orders and customers.',
      examples: "swell.init('acme', '<alnum:30><digit:2>');",
    },
  },
  rotate: {
    console: 'https://login.swell.store',
    docs: 'https://developers.swell.is/backend-api/authentication',
    make: 'open Developer, API keys, in the dashboard of the store and add a new secret key',
    end: 'delete the old key there',
    after: 'look through the orders and refunds since the leak',
  },
  sources: ['{docs}', 'form: {observed}'],
});
