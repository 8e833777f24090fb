import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clearbit',
  site: 'https://clearbit.com',
  keys: {
    'secret-key': {
      name: 'Clearbit secret API key',
      severity: 'medium',
      pattern: /sk_[0-9a-z]{32}|[0-9a-z]{35}/,
      shape: 'sk_<hex:32>',
      context: { words: ['clearbit'], within: 80 },
      env: ['CLEARBIT_KEY', 'CLEARBIT_API_KEY', 'CLEARBIT_SECRET_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can look up people and companies on your plan.',
      examples: 'curl "https://company.clearbit.com/v2/companies/find?domain=example.com" -u sk_<hex:32>:',
    },
    'publishable-key': {
      name: 'Clearbit publishable key',
      severity: 'low',
      publicByDesign: true,
      pattern: /pk_[0-9a-z]{32}/,
      shape: 'pk_<hex:32>',
      context: { words: ['clearbit'], within: 100 },
      env: ['CLEARBIT_PUBLISHABLE_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can use the browser features of your Clearbit account.',
      examples: '<script src="https://tag.clearbitscripts.com/v1/pk_<hex:32>/tags.js"></script>',
    },
  },
  rotate: {
    console: 'https://dashboard.clearbit.com/api',
    docs: 'https://help.clearbit.com',
    make: 'roll the key at {console}, which makes a new one',
    put: 'put it in CLEARBIT_KEY, outside git',
    end: 'make sure that the old key is gone from the list',
  },
  noCheck: 'each look-up is billed, and HubSpot, which took Clearbit over, closes its calls one by one',
  sources: [
    'https://dashboard.clearbit.com/docs#authentication',
    'https://github.com/clearbit/clearbit-node',
    'length: {observed}',
  ],
});
