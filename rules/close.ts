import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Close',
  site: 'https://www.close.com',
  keys: {
    'api-key': {
      name: 'Close API key',
      pattern: /api_[0-9A-Za-z]{18,26}\.[0-9A-Za-z]{18,26}/,
      shape: 'api_<alnum:22>.<alnum:22>',
      context: { words: ['close.com', 'close.io', 'closeio', 'close_api', 'close_crm', 'close_key'], within: 100 },
      env: ['CLOSE_API_KEY', 'CLOSEIO_API_KEY', 'CLOSE_IO_API_KEY', 'CLOSE_CRM_API_KEY'],
      entropy: 4.2,
      risk: 'Whoever has it can read and change your leads, mail and calls with the rights of its owner.',
      nearMisses: 'CLOSE_API_KEY=api_<alnum:22>',
    },
  },
  rotate: {
    console: 'https://app.close.com/settings/developer/api-keys/',
    docs: 'https://developer.close.com/',
    make: 'create a new key under Settings > Developer > API Keys',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.close.com/api/v1/me/',
    auth: { basic: '{key}:' },
    active: { id: { includes: 'user_' }, organizations: 'array', email: 'string' },
    // Documented: not authenticated. What is not allowed gets a 403, what the plan does not hold a 402.
    inactive: 401,
    tells: { account: 'email', organisation: 'organizations.0.name' },
    accepted: {
      id: 'user_1',
      first_name: 'Owner',
      email: 'owner@example.com',
      organizations: [{ id: 'orga_1', name: 'Example' }],
    },
    refused: { error: 'unauthorized' },
    tooMany: {
      error: { message: 'API call count exceeded for this window', rate_limit: 600, rate_window: 15, rate_reset: 3 },
    },
    source: 'https://developer.close.com/',
  },
  sources: ['https://developer.close.com/api/overview/http-response-codes', '{docs}', 'key shape: {observed}'],
});
