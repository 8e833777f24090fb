import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'TMetric',
  site: 'https://tmetric.com',
  keys: {
    'api-token': {
      name: 'TMetric API token',
      pattern: /[0-9A-Z]{64}/,
      shape: '<upnum:64>',
      context: { words: ['tmetric'], within: 80 },
      env: ['TMETRIC_API_TOKEN', 'TMETRIC_TOKEN', 'TMETRIC_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the hours, projects and clients that its owner sees.',
    },
  },
  rotate: {
    console: 'https://app.tmetric.com/#/profile',
    docs: 'https://tmetric.com/help/data-integrations/how-to-use-tmetric-rest-api',
    make: 'generate a new token at {console}: the old one ends',
  },
  check: {
    url: 'https://app.tmetric.com/api/v3/user',
    active: { id: 'number', name: 'string', activeAccountId: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { account: 'email', name: 'name' },
    accepted: { id: 1, name: 'Owner', email: 'owner@example.com', activeAccountId: 1, accounts: [] },
    refused: '',
    source: 'https://app.tmetric.com/api-docs/',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
