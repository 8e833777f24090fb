import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Vast.ai',
  site: 'https://vast.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Vast.ai API key',
      severity: 'critical',
      pattern: /[0-9a-f]{64}/,
      context: { words: ['vast.ai', 'vast_ai', 'vast_api', 'vast_key'], within: 80 },
      env: ['VAST_API_KEY', 'VASTAI_API_KEY', 'VAST_AI_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can rent machines on your balance, log in to the ones you rent, and change your account.',
      examples: [
        'VAST_API_KEY=<hex:64>',
        'vastai set api-key <hex:64>',
        'curl -H "Authorization: Bearer <hex:64>" https://console.vast.ai/api/v0/users/current/',
        "vast_sdk = VastAI(api_key='<hex:64>')",
      ],
      nearMisses: [
        'sha256: <hex:64>',
        'VAST_API_KEY=<hex:32>',
        'VAST_API_KEY=<upper:64>',
        'a vast number of images: <hex:64>',
      ],
    },
  ],
  rotate: {
    console: 'https://cloud.vast.ai/manage-keys/',
    docs: 'https://docs.vast.ai/api-reference/authentication',
    steps: [
      'create a new key at https://cloud.vast.ai/manage-keys/ with only the permissions that are used',
      'put it in VAST_API_KEY or with `vastai set api-key`, outside git',
      'delete the old key there',
      'look for machines that are not yours, and destroy them',
    ],
  },
  checks: [
    {
      url: 'https://console.vast.ai/api/v0/users/current/',
      auth: 'bearer',
      answers: [
        { status: 200, json: { id: 'number', email: 'string', credit: 'number' }, is: 'active' },
        // A wrong key is a 404. Not any 401: a key that lacks this permission may get one too.
        { status: [401, 404], json: { msg: { includes: 'invalid user key' } }, is: 'inactive' },
      ],
      tells: { account: 'email', balance: 'credit' },
      replies: [
        {
          status: 200,
          body: { id: 123456, email: 'owner@example.com', credit: 25, balance: 0, ssh_key: 'ssh-ed25519 AAAA' },
          is: 'active',
        },
        { status: 404, body: { success: false, error: 'auth_error', msg: 'Invalid user key' }, is: 'inactive' },
        { status: 401, body: { success: false, error: 'auth_error', msg: 'Invalid user key' }, is: 'inactive' },
        { status: 404, body: { success: false, msg: 'Not found' }, is: 'unknown' },
        { status: 401, body: { success: false, error: 'auth_error', msg: 'Missing permission' }, is: 'unknown' },
        { status: 429, body: 'API requests too frequent', is: 'unknown' },
      ],
      source: 'https://docs.vast.ai/api-reference/authentication',
    },
  ],
  sources: [
    'https://docs.vast.ai/api-reference/authentication',
    'https://docs.vast.ai/api-reference/accounts/show-user',
    'format: observed in public code, not documented',
  ],
});
