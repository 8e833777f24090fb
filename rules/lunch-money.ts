import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Lunch Money',
  site: 'https://lunchmoney.app',
  keys: {
    'access-token': {
      name: 'Lunch Money access token',
      pattern: /[0-9a-f]{50}/,
      shape: '<hex:50>',
      context: { words: ['lunchmoney', 'lunch_money', 'lunch money'], within: 80 },
      env: ['LUNCHMONEY_API_KEY', 'LUNCHMONEY_ACCESS_TOKEN', 'LUNCHMONEY_TOKEN', 'LUNCH_MONEY_API_TOKEN'],
      entropy: 3.2,
      risk: 'Whoever has it can read and change the transactions, budgets and balances of its owner.',
    },
  },
  rotate: {
    console: 'https://my.lunchmoney.app/developers',
    docs: 'https://lunchmoney.dev/#authentication',
    make: 'request a new access token at {console}',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    url: 'https://dev.lunchmoney.app/v1/me',
    active: { user_id: 'number', account_id: 'number', budget_name: 'string' },
    inactive: { status: [200, 401], json: { message: { includes: 'Access token' } } },
    tells: { account: 'user_email', organisation: 'budget_name', name: 'api_key_label' },
    accepted: {
      user_name: 'Owner',
      user_email: 'owner@example.com',
      user_id: 1,
      account_id: 1,
      budget_name: 'Family',
      api_key_label: 'Example',
    },
    replies: { status: 401, body: { name: 'Error', message: 'Access token does not exist.' }, is: 'inactive' },
    source: 'https://lunchmoney.dev/#user',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
