import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Fireworks AI',
  site: 'https://fireworks.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Fireworks AI API key',
      severity: 'high',
      // "fw_" is also how names of firmware and firewall things begin, so a word near it counts.
      pattern: /fw_[0-9A-Za-z]{22,24}/,
      context: { words: ['fireworks'], required: false },
      env: ['FIREWORKS_API_KEY', 'FIREWORKS_AI_API_KEY', 'FIREWORKS_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run and fine-tune models and start deployments on your Fireworks account, at your cost.',
      examples: [
        'FIREWORKS_API_KEY=fw_<alnum:24>',
        'client = OpenAI(base_url="https://api.fireworks.ai/inference/v1", api_key="fw_<alnum:24>")',
        '{"provider": "fireworks", "apiKey": "fw_<alnum:22>"}',
        'curl -H "Authorization: Bearer fw_<alnum:24>" https://api.fireworks.ai/inference/v1/models',
      ],
      nearMisses: [
        'FIREWORKS_API_KEY=fw_your_api_key',
        'fw_update_bootloader_version = 3',
        'fw-<alnum:24>',
        'fw_<alnum:12>.bin',
      ],
    },
  ],
  rotate: {
    console: 'https://app.fireworks.ai/settings/users/api-keys',
    docs: 'https://docs.fireworks.ai/getting-started/quickstart',
    steps: [
      'create a new key on the API Keys page of the settings, or with firectl create api-key',
      'put it in FIREWORKS_API_KEY, outside git; it is shown only once',
      'delete the old key there, and look at usage and billing since the leak',
    ],
  },
  checks: [
    {
      // /inference/v1/models fails for some accounts.
      url: 'https://api.fireworks.ai/v1/accounts?pageSize=1',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: {
            'accounts.0.name': { includes: 'accounts/' },
            'accounts.0.suspendState': { is: 'CREDIT_DEPLETED' },
          },
          is: 'limited',
          because: 'no credit left',
        },
        {
          status: 200,
          json: {
            'accounts.0.name': { includes: 'accounts/' },
            'accounts.0.suspendState': { is: 'FAILED_PAYMENTS' },
          },
          is: 'limited',
          because: 'a payment failed',
        },
        {
          status: 200,
          json: { 'accounts.0.name': { includes: 'accounts/' }, 'accounts.0.createTime': 'string' },
          is: 'active',
        },
        // A 401 alone may also mean a lack of permissions.
        { status: 401, json: { message: { includes: 'invalid API key' } }, is: 'inactive' },
        { status: 401, json: { 'error.code': { is: 'invalid_api_key' } }, is: 'inactive' },
      ],
      tells: { account: 'accounts.0.email', organisation: 'accounts.0.displayName' },
      replies: [
        {
          status: 200,
          body: {
            accounts: [
              {
                name: 'accounts/example',
                displayName: 'Example',
                email: 'owner@example.com',
                createTime: '2026-01-01T00:00:00Z',
                state: 'READY',
                suspendState: 'UNSUSPENDED',
              },
            ],
            nextPageToken: '',
            totalSize: 1,
          },
          is: 'active',
        },
        {
          status: 200,
          body: {
            accounts: [
              {
                name: 'accounts/example',
                createTime: '2026-01-01T00:00:00Z',
                suspendState: 'CREDIT_DEPLETED',
              },
            ],
            totalSize: 1,
          },
          is: 'limited',
        },
        {
          status: 200,
          body: { accounts: [{ name: 'accounts/example', suspendState: 'FAILED_PAYMENTS' }], totalSize: 1 },
          is: 'limited',
        },
        { status: 401, body: { code: 16, message: 'invalid API key', details: [] }, is: 'inactive' },
        {
          status: 401,
          body: { error: { code: 'invalid_api_key', message: 'The API key you provided is invalid.' } },
          is: 'inactive',
        },
        { status: 401, body: { code: 16, message: 'permission denied', details: [] }, is: 'unknown' },
        { status: 200, body: { accounts: [], totalSize: 0 }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.fireworks.ai/api-reference/list-accounts',
    },
  ],
  sources: [
    'https://docs.fireworks.ai/guides/inference-error-codes',
    'https://docs.fireworks.ai/getting-started/quickstart',
    'https://github.com/fw-ai-external/python-sdk',
    'format: observed in public code, not documented',
  ],
});
