import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Chutes',
  site: 'https://chutes.ai',
  keys: {
    'api-key': {
      name: 'Chutes API key',
      // The id of the key, the id of its user, then the secret.
      pattern: /cpk_[0-9a-f]{32}\.[0-9a-f]{32}\.[0-9A-Za-z]{32}/,
      shape: 'cpk_<hex:32>.<hex:32>.<alnum:32>',
      env: ['CHUTES_API_KEY', 'CHUTES_API_TOKEN', 'CHUTES_KEY'],
      risk: 'Whoever has it can run models on your balance and, if it is an admin key, deploy chutes and make further keys.',
      nearMisses: ['cpk_<hex:32>', 'cpk_<upper:32>.<upper:32>.<alnum:32>'],
    },
  },
  rotate: {
    console: 'https://chutes.ai/app/api',
    docs: 'https://chutes.ai/docs/cli/account',
    make: 'create a new key with only the scope it needs at {console}',
    shownOnce: true,
    end: 'delete the old key there, or with chutes keys delete, and look through the usage since the leak',
  },
  check: {
    url: 'https://api.chutes.ai/users/me',
    active: { user_id: 'string', payment_address: 'string', balance: 'number' },
    answers: [
      // "Invalid token or user not found" is also the answer to a good key whose scope leaves this call out.
      { status: 401, json: { detail: { includes: 'invalid token' } }, is: 'unknown' },
      { status: 401, json: { detail: { includes: 'invalid authorization header' } }, is: 'inactive' },
    ],
    tells: { account: 'username', balance: 'balance' },
    accepted: {
      username: 'example',
      user_id: 'u1',
      created_at: '2026-01-15T10:30:00',
      hotkey: 'h1',
      coldkey: 'c1',
      payment_address: 'p1',
      developer_payment_address: 'd1',
      balance: 12.5,
      permissions: [],
    },
    recorded: { unknown: { detail: 'Invalid token or user not found' } },
    replies: { status: 401, body: { detail: 'Missing or invalid authorization header(s)' }, is: 'inactive' },
    source: 'https://github.com/chutesai/chutes-api/blob/main/api/user/router.py',
  },
  sources: [
    'https://chutes.ai/docs/getting-started/authentication',
    'https://github.com/chutesai/chutes-api/blob/main/api/api_key/util.py',
  ],
});
