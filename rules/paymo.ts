import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Paymo',
  site: 'https://www.paymoapp.com',
  keys: {
    'api-key': {
      name: 'Paymo API key',
      pattern: /[0-9A-Za-z]{44}/,
      shape: '<alnum:44>',
      context: { words: ['paymoapp', 'paymo_api'], within: 80 },
      env: ['PAYMO_API_KEY', 'PAYMOAPP_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the projects, times and invoices that its owner sees.',
    },
  },
  rotate: {
    console: 'https://app.paymoapp.com/#Paymo.module.myaccount/',
    docs: 'https://github.com/paymoapp/api/blob/master/sections/authentication.md',
    make: 'create a new API key on the page of your account ({console})',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://app.paymoapp.com/api/me',
    auth: { basic: '{key}:X' },
    headers: { accept: 'application/json' },
    active: { 'users.0.id': 'number', 'users.0.email': 'string', 'users.0.workday_hours': 'number' },
    inactive: 401,
    tells: { account: 'users.0.email', name: 'users.0.name' },
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { users: [{ id: 1, name: 'Owner', email: 'owner@example.com', type: 'Admin', workday_hours: 8 }] },
    refused: { message: 'Unauthorized' },
    source: 'https://github.com/paymoapp/api/blob/master/sections/users.md',
  },
  sources: ['{docs}', 'format: {observed}'],
});
