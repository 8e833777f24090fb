import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BeSnappy',
  site: 'https://besnappy.com',
  keys: {
    'api-key': {
      name: 'BeSnappy API key',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['besnappy'], within: 80 },
      env: ['BESNAPPY_API_KEY', 'BESNAPPY_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and answer the mails of your customers.',
    },
  },
  rotate: {
    docs: 'https://github.com/BeSnappy/api-docs',
    make: 'make a new key in your account settings',
    end: 'take the old key out of all places: there is one for each user',
  },
  check: {
    url: 'https://app.besnappy.com/api/v1/accounts',
    auth: { basic: '{key}:x' },
    active: { '0.organization': 'string', '0.domain': 'string', '0.plan_id': 'number' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { organisation: '0.organization' },
    accepted: [{ id: 3, organization: 'Acme', domain: 'help.example.com', plan_id: 1, active: 1, custom_domain: '' }],
    refused: { error: 'made up' },
    source: 'https://github.com/BeSnappy/api-docs',
  },
  sources: ['{docs}', 'format: {observed}'],
});
