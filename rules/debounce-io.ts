import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DeBounce.io',
  site: 'https://debounce.io',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'DeBounce API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{13}/,
      shape: '<alnum:13>',
      context: { words: ['debounce.io', 'debounce_api', 'debounce_token', 'debounce_secret'], within: 50 },
      env: ['DEBOUNCE_IO_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can check addresses on your credits.',
      nearMisses: 'debounce(search<alnum:4>, 300)',
    },
  },
  rotate: {
    docs: 'https://help.debounce.io/kb/understanding-api/',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
