import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kylas',
  site: 'https://kylas.io',
  keys: {
    'api-key': {
      name: 'Kylas API key',
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
  check: {
    url: 'https://api.kylas.io/v1/users/me',
    auth: { header: 'api-key' },
    active: { id: 'number', firstName: 'string', lastName: 'string' },
    inactive: { status: [400, 401, 403], mayMean: 'something else: what it says to a dead key is documented nowhere' },
    accepted: { id: 1, firstName: 'First', lastName: 'Last' },
    refused: '',
    source: 'observed in public code, not documented',
  },
  sources: ['{docs}', 'form: {observed}'],
});
