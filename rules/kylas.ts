import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kylas',
  site: 'https://kylas.io',
  keys: {
    'api-key': {
      name: 'Kylas API key',
      noCheck: 'what it answers to a dead key is documented nowhere',
      // Newer ones have a number behind the UUID.
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}(?::[0-9]{1,6})?/,
      shape: ['<uuid>', '<uuid>:<digit:4>'],
      context: { words: ['kylas'], within: 80 },
      env: ['KYLAS_API_KEY', 'KYLAS_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the leads, deals and contacts that its owner sees.',
    },
  },
  rotate: {
    console: 'https://app.kylas.io',
    docs: 'https://support.kylas.io',
    make: 'open your profile at {console}, API Keys, and generate a new key',
    end: 'revoke the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
