import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'YNAB',
  site: 'https://www.ynab.com',
  keys: {
    'access-token': {
      name: 'YNAB access token',
      pattern: /[0-9a-f]{64}|[0-9A-Za-z_-]{43}/,
      shape: ['<hex:64>', '<b64u:42><alnum:1>'],
      context: {
        words: ['ynab_api', 'ynab_token', 'ynab_access', 'api.ynab.com', 'youneedabudget', 'ynab_key', 'ynab.API('],
        within: 80,
      },
      env: ['YNAB_ACCESS_TOKEN', 'YNAB_API_KEY', 'YNAB_TOKEN', 'YNAB_API_TOKEN', 'YNAB_PERSONAL_ACCESS_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read and change your budgets, accounts and transactions.',
    },
  },
  rotate: {
    console: 'https://app.ynab.com/settings/developer',
    docs: 'https://api.ynab.com/#personal-access-tokens',
    make: 'make a new token at {console}',
    end: 'revoke the old token there',
  },
  check: {
    url: 'https://api.ynab.com/v1/user',
    active: { 'data.user.id': 'string' },
    inactive: { 'error.id': { is: '401' }, 'error.name': { is: 'unauthorized' } },
    accepted: { data: { user: { id: 'u1' } } },
    refused: { error: { id: '401', name: 'unauthorized', detail: 'Unauthorized' } },
    tooMany: { error: { id: '429', name: 'too_many_requests', detail: 'Too many requests' } },
    source: 'https://api.ynab.com/#errors',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
