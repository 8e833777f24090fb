import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Checkly',
  site: 'https://www.checklyhq.com',
  keys: {
    'api-key': {
      name: 'Checkly API key',
      pattern: /(?:cu|sv)_[0-9a-f]{32}|[0-9a-f]{32}/,
      shape: ['cu_<hex:32>', 'sv_<hex:32>', '<hex:32>'],
      context: { words: ['checkly', 'checklyhq'], within: 80 },
      env: ['CHECKLY_API_KEY', 'CHECKLY_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change your checks and alerts, and the secrets in their environment, by the role of the key.',
      nearMisses: 'checkly check 0<hex:40>',
    },
  },
  rotate: {
    console: 'https://app.checklyhq.com/settings/user/api-keys',
    docs: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
    make: 'create a new key at {console}; service keys under the settings of the account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.checklyhq.com/v1/accounts',
    active: { '0.id': 'string', '0.name': 'string', '0.runtimeId': 'string' },
    inactive: { statusCode: { is: 401 }, error: { is: 'Unauthorized' } },
    refusalMayMean: 'that it is a service key, which belongs to one account only',
    tells: { organisation: '0.name' },
    accepted: [{ id: 'a1', name: 'Example', runtimeId: '2025.04' }],
    refused: { statusCode: 401, error: 'Unauthorized', message: 'Bad Token' },
    source: 'https://www.checklyhq.com/docs/api-reference/accounts/; the words of the refusal: observed in public code',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
