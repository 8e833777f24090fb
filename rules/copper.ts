import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Copper',
  site: 'https://www.copper.com',
  keys: {
    'api-key': {
      name: 'Copper API key',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:32>'],
      context: {
        words: ['copper_api', 'api.copper.com', 'X-PW-AccessToken', 'copperApiKey', 'prosperworks'],
        within: 80,
      },
      env: ['COPPER_API_KEY', 'COPPER_API_TOKEN', 'COPPER_ACCESS_TOKEN', 'PROSPERWORKS_API_KEY'],
      entropy: 3,
      beside: { email: /[0-9a-z._+-]{1,60}@[0-9a-z.-]{1,60}\.[a-z]{2,10}/ },
      confidence: 'medium',
      risk: 'Whoever has it and the address of its user can read and change people, companies and deals.',
      examples: 'COPPER_API_EMAIL=owner@acme.example\nCOPPER_API_KEY=<hex:32>\n',
      nearMisses: 'resistor and copper layers, md5 <hex:32>',
    },
  },
  rotate: {
    console: 'https://app.copper.com',
    docs: 'https://developer.copper.com/introduction/authentication.html',
    make: 'generate a new key under Settings, Integrations, API Keys',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.copper.com/developer_api/v1/users/me',
    auth: { header: 'X-PW-AccessToken' },
    headers: { 'X-PW-Application': 'developer_api', 'X-PW-UserEmail': '{email}', 'Content-Type': 'application/json' },
    active: { id: 'number', name: 'string', email: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { account: 'email', name: 'name' },
    accepted: { id: 1, name: 'Some Owner', email: 'owner@example.com' },
    refused: { success: false, status: 401, message: 'Unauthorized' },
    source: 'https://developer.copper.com/account-and-users/fetch-api-user.html',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
