import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'UpLead',
  site: 'https://www.uplead.com',
  keys: {
    'api-key': {
      name: 'UpLead API key',
      pattern: /[0-9a-f]{32}|[0-9a-z-]{32}/,
      shape: ['<hex:32>', '<lownum:32>'],
      context: { words: ['uplead'], within: 80 },
      env: ['UPLEAD_API_KEY', 'UPLEAD_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up people and companies on your credits.',
    },
  },
  rotate: {
    docs: 'https://docs.uplead.com',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.uplead.com/v2/credits',
    auth: { header: 'Authorization' },
    active: { 'data.credits': 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { balance: '{data.credits} credits' },
    accepted: { data: { credits: 100 } },
    refused: '',
    source: 'https://docs.uplead.com',
  },
  sources: ['{docs}', 'format: {observed}'],
});
