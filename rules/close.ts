import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Close',
  site: 'https://www.close.com',
  keys: [
    {
      id: 'api-key',
      name: 'Close API key',
      severity: 'high',
      pattern: /api_[0-9A-Za-z]{18,26}\.[0-9A-Za-z]{18,26}/,
      context: {
        words: ['close.com', 'close.io', 'closeio', 'close_api', 'closeApi', 'close_crm', 'closeCrm', 'close_key'],
        within: 100,
      },
      env: ['CLOSE_API_KEY', 'CLOSEIO_API_KEY', 'CLOSE_IO_API_KEY', 'CLOSE_CRM_API_KEY'],
      entropy: 4.2,
      risk: 'Whoever has it can read and change your leads, mail and calls with the rights of its owner.',
      examples: [
        'CLOSE_API_KEY=api_<alnum:22>.<alnum:22>',
        'curl https://api.close.com/api/v1/me/ -u api_<alnum:22>.<alnum:22>:',
        "api = closeio_api.Client('api_<alnum:22>.<alnum:22>')",
      ],
      nearMisses: ['closeio.api_exceptions.APIError', 'key: api_<alnum:22>.<alnum:22>', 'CLOSE_API_KEY=api_<alnum:22>'],
    },
  ],
  rotate: {
    console: 'https://app.close.com/settings/developer/api-keys/',
    docs: 'https://developer.close.com/',
    steps: [
      'create a new key under Settings > Developer > API Keys',
      'put it in CLOSE_API_KEY, outside git; it is shown only once',
      'delete the old key there',
    ],
  },
  checks: [
    {
      url: 'https://api.close.com/api/v1/me/',
      auth: { basic: '{key}:' },
      answers: [
        { status: 200, json: { id: { includes: 'user_' }, organizations: 'array', email: 'string' }, is: 'active' },
        // Documented: not authenticated. What is not allowed gets a 403, what the plan does not hold a 402.
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'email', organisation: 'organizations.0.name' },
      replies: [
        {
          status: 200,
          body: {
            id: 'user_1',
            first_name: 'Owner',
            email: 'owner@example.com',
            organizations: [{ id: 'orga_1', name: 'Example' }],
          },
          is: 'active',
        },
        { status: 401, body: { error: 'unauthorized' }, is: 'inactive' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            error: {
              message: 'API call count exceeded for this window',
              rate_limit: 600,
              rate_window: 15,
              rate_reset: 3,
            },
          },
          is: 'unknown',
        },
      ],
      source: 'https://developer.close.com/',
    },
  ],
  sources: [
    'https://developer.close.com/api/overview/http-response-codes',
    'https://developer.close.com/',
    'key shape: observed in public code, not documented',
  ],
});
