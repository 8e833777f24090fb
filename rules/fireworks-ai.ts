import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Fireworks AI',
  site: 'https://fireworks.ai',
  keys: {
    'api-key': {
      name: 'Fireworks AI API key',
      // "fw_" is also how names of firmware and firewall things begin, so a word near it counts.
      pattern: /fw_[0-9A-Za-z]{22,24}/,
      shape: 'fw_<alnum:22-24>',
      context: { words: ['fireworks'], required: false },
      env: ['FIREWORKS_API_KEY', 'FIREWORKS_AI_API_KEY', 'FIREWORKS_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run and fine-tune models and start deployments on your Fireworks account, at your cost.',
      examples: 'client = OpenAI(base_url="https://api.fireworks.ai/inference/v1", api_key="fw_<alnum:24>")',
      nearMisses: ['fw-<alnum:24>', 'fw_<alnum:12>.bin'],
    },
  },
  rotate: {
    console: 'https://app.fireworks.ai/settings/users/api-keys',
    docs: 'https://docs.fireworks.ai/getting-started/quickstart',
    make: 'create a new key on the API Keys page of the settings, or with firectl create api-key',
    shownOnce: true,
    end: 'delete the old key there, and look at usage and billing since the leak',
  },
  check: {
    // /inference/v1/models fails for some accounts.
    url: 'https://api.fireworks.ai/v1/accounts?pageSize=1',
    answers: [
      {
        status: 200,
        json: { 'accounts.0.name': { includes: 'accounts/' }, 'accounts.0.suspendState': { is: 'CREDIT_DEPLETED' } },
        is: 'limited',
        because: 'no credit left',
      },
      {
        status: 200,
        json: { 'accounts.0.name': { includes: 'accounts/' }, 'accounts.0.suspendState': { is: 'FAILED_PAYMENTS' } },
        is: 'limited',
        because: 'a payment failed',
        recorded: { accounts: [{ name: 'accounts/example', suspendState: 'FAILED_PAYMENTS' }], totalSize: 1 },
      },
      {
        status: 200,
        json: { 'accounts.0.name': { includes: 'accounts/' }, 'accounts.0.createTime': 'string' },
        is: 'active',
        recorded: {
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
      },
      // A 401 alone may also mean a lack of permissions.
      { status: 401, json: { message: { includes: 'invalid API key' } }, is: 'inactive' },
      { status: 401, json: { 'error.code': { is: 'invalid_api_key' } }, is: 'inactive' },
    ],
    tells: { account: 'accounts.0.email', organisation: 'accounts.0.displayName' },
    recorded: {
      limited: {
        accounts: [{ name: 'accounts/example', createTime: '2026-01-01T00:00:00Z', suspendState: 'CREDIT_DEPLETED' }],
        totalSize: 1,
      },
    },
    unclear: { 401: { code: 16, message: 'permission denied', details: [] }, 200: { accounts: [], totalSize: 0 } },
    replies: [
      { status: 401, body: { code: 16, message: 'invalid API key', details: [] }, is: 'inactive' },
      {
        status: 401,
        body: { error: { code: 'invalid_api_key', message: 'The API key you provided is invalid.' } },
        is: 'inactive',
      },
    ],
    source: 'https://docs.fireworks.ai/api-reference/list-accounts',
  },
  sources: [
    'https://docs.fireworks.ai/guides/inference-error-codes',
    '{docs}',
    'https://github.com/fw-ai-external/python-sdk',
    'format: {observed}',
  ],
});
