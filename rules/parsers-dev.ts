import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'parsers.dev',
  site: 'https://parsers.dev',
  keys: {
    'api-key': {
      name: 'parsers.dev API key',
      noCheck: 'each call parses something and counts',
      severity: 'medium',
      pattern: /[0-9a-z]{64}/,
      shape: '<lownum:64>',
      context: { words: ['parsers.dev', 'parsersdev_'], within: 80 },
      env: ['PARSERSDEV_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can parse SQL on your plan.',
      examples: 'curl -H "x-api-key: <lownum:64>" https://api.parsers.dev/api/v1/parse/postgresql/',
    },
  },
  rotate: {
    docs: 'https://docs.parsers.dev/',
    make: 'make a new key in the account settings of parsers.dev',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
