import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Harvest',
  site: 'https://www.getharvest.com',
  keys: {
    'access-token': {
      name: 'Harvest access token',
      pattern: /[0-9]{4,9}\.(?:at|pt)\.[0-9A-Za-z_-]{60,100}/,
      shape: ['<digit:7>.pt.<b64u:85><alnum:1>', '<digit:7>.at.<b64u:85><alnum:1>'],
      context: { words: ['harvest'], within: 120 },
      env: ['HARVEST_ACCESS_TOKEN', 'HARVEST_TOKEN', 'HARVEST_API_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read and change the times, projects, clients and invoices that its owner sees.',
    },
  },
  rotate: {
    console: 'https://id.getharvest.com/developers',
    docs: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
    make: 'create a new personal access token at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://id.getharvest.com/api/v2/accounts',
    active: { 'user.id': 'number', 'user.email': 'string', 'accounts.0.product': 'string' },
    inactive: { error: { is: 'invalid_token' } },
    tells: { account: 'user.email', organisation: 'accounts.0.name' },
    accepted: {
      user: { id: 1, first_name: 'An', last_name: 'Owner', email: 'owner@example.com' },
      accounts: [{ id: 2, name: 'Example', product: 'harvest' }],
    },
    refused: {
      error: 'invalid_token',
      error_description: 'The access token provided is expired, revoked, malformed or invalid.',
    },
    source: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
