import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BulkSMS',
  site: 'https://www.bulksms.com',
  keys: {
    'token-secret': {
      name: 'BulkSMS API token secret',
      pattern: /[0-9A-Za-z!#$%&()*@^_-]{29}/,
      shape: '<alnum:27><digit:2>',
      context: { words: ['bulksms_token', 'bulksms_secret', 'bulksms_api', 'api.bulksms.com'], within: 100 },
      env: ['BULKSMS_TOKEN_SECRET', 'BULKSMS_SECRET', 'BULKSMS_API_SECRET'],
      entropy: 3.5,
      pair: { key: 'token-id' },
      confidence: 'medium',
      risk: 'Whoever has it and the token id can send messages at your cost and read those that were sent.',
    },
    'token-id': {
      name: 'BulkSMS API token id',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-F]{32}-[0-9A-F]{1,2}-[0-9A-F]{1,2}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}/,
      shape: ['<HEX:32>-02-1', '<HEX:8>-<HEX:4>-<HEX:4>-<HEX:4>-<HEX:12>'],
      context: { words: ['bulksms'], within: 100 },
      env: ['BULKSMS_TOKEN_ID', 'BULKSMS_API_ID'],
      confidence: 'medium',
      risk: 'Whoever has it knows which token is meant; without the secret it opens nothing.',
    },
  },
  rotate: {
    console: 'https://www.bulksms.com/account/#!/advanced-settings/api-tokens',
    docs: 'https://www.bulksms.com/developer/json/v1/',
    make: 'create a new token under Settings, Advanced, API tokens',
    put: 'put both halves where the old ones are used, outside git; the secret is shown only once',
    end: 'delete the old token there and look through the messages sent since the leak',
  },
  check: {
    keys: ['token-secret'],
    url: 'https://api.bulksms.com/v1/profile',
    auth: { basic: '{pair}:{key}' },
    active: { id: 'string', username: 'string', 'credits.balance': 'number' },
    inactive: 401,
    tells: { account: 'username', balance: '{credits.balance} credits' },
    accepted: { id: '1', username: 'owner', created: '2020-01-01T00:00:00Z', credits: { balance: 10, limit: 0 } },
    refused: { type: 'https://developer.bulksms.com/json/v1/errors#authentication-failed', status: 401 },
    source: 'https://www.bulksms.com/developer/json/v1/#tag/Profile',
  },
  sources: ['{docs}', '{check}', 'forms: {observed}'],
});
