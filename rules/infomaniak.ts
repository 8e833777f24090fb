import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Infomaniak',
  site: 'https://www.infomaniak.com',
  keys: {
    'api-token': {
      name: 'Infomaniak API token',
      severity: 'critical',
      pattern: /[0-9A-Za-z_-]{60,100}/,
      shape: ['<b64u:86><alnum:1>', '<alnum:64>'],
      context: { words: ['infomaniak'], within: 80 },
      env: ['INFOMANIAK_API_TOKEN', 'INFOMANIAK_TOKEN', 'INFOMANIAK_ACCESS_TOKEN', 'INFOMANIAK_API_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can do what its scopes allow in the account: change DNS, mail, hosting and files.',
    },
  },
  rotate: {
    console: 'https://manager.infomaniak.com/v3/ng/accounts/token/list',
    docs: 'https://www.infomaniak.com/en/support/faq/2582/generate-and-manage-infomaniak-api-tokens',
    make: 'create a new token with the same scopes at {console}',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.infomaniak.com/1/profile',
    active: { result: { is: 'success' }, 'data.id': 'number', 'data.email': 'string' },
    inactive: { result: { is: 'error' }, 'error.code': { is: 'not_authorized' } },
    tells: { account: 'data.email', name: 'data.display_name' },
    refusalMayMean: 'a token whose scopes do not include the profile: the words for that are documented nowhere',
    accepted: { result: 'success', data: { id: 1, display_name: 'Owner', email: 'owner@example.com' } },
    refused: { result: 'error', error: { code: 'not_authorized', description: 'Authorization required' } },
    source: 'https://developer.infomaniak.com/docs/api/get/1/profile',
  },
  sources: ['{docs}', 'format: {observed}'],
});
