import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Vast.ai',
  site: 'https://vast.ai',
  keys: {
    'api-key': {
      name: 'Vast.ai API key',
      severity: 'critical',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['vast.ai', 'vast_ai', 'vast_api', 'vast_key'], within: 80 },
      env: ['VAST_API_KEY', 'VASTAI_API_KEY', 'VAST_AI_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can rent machines on your balance, log in to the ones you rent, and change your account.',
      nearMisses: 'VAST_API_KEY=<upper:64>',
    },
  },
  rotate: {
    console: 'https://cloud.vast.ai/manage-keys/',
    docs: 'https://docs.vast.ai/api-reference/authentication',
    make: 'create a new key at {console} with only the permissions that are used',
    put: 'put it in VAST_API_KEY or with `vastai set api-key`, outside git',
    end: 'delete the old key there',
    after: 'look for machines that are not yours, and destroy them',
  },
  check: {
    url: 'https://console.vast.ai/api/v0/users/current/',
    active: { id: 'number', email: 'string', credit: 'number' },
    // A wrong key is a 404. Not any 401: a key that lacks this permission may get one too.
    inactive: { status: [401, 404], json: { msg: { includes: 'invalid user key' } } },
    tells: { account: 'email', balance: 'credit' },
    accepted: { id: 123456, email: 'owner@example.com', credit: 25, balance: 0, ssh_key: 'ssh-ed25519 AAAA' },
    refused: { success: false, error: 'auth_error', msg: 'Invalid user key' },
    unclear: {
      404: { success: false, msg: 'Not found' },
      401: { success: false, error: 'auth_error', msg: 'Missing permission' },
    },
    tooMany: 'API requests too frequent',
    replies: { status: 404, body: { success: false, error: 'auth_error', msg: 'Invalid user key' }, is: 'inactive' },
    source: 'https://docs.vast.ai/api-reference/authentication',
  },
  sources: ['{docs}', 'https://docs.vast.ai/api-reference/accounts/show-user', 'format: {observed}'],
});
