import { defineProvider } from '../src/rulebook/define-provider.ts';

const words = ['bitfinex', 'bfx'];

export default defineProvider({
  name: 'Bitfinex',
  site: 'https://www.bitfinex.com',
  keys: {
    'api-secret': {
      name: 'Bitfinex API secret',
      severity: 'critical',
      // Key and secret look the same: the name says which it is.
      pattern: /(?:api[_-]?)?secret(?:[_-]?key)?["']?[ ]{0,2}(?:[:=]|=>)[ ]{0,2}["']?(?<secret>[0-9A-Za-z_-]{43})/i,
      context: { words, within: 140 },
      entropy: 4,
      pair: { key: 'api-key' },
      risk: 'Whoever has it and the API key can trade with your funds and, if the key allows it, withdraw them.',
      examples: [
        'BITFINEX_API_SECRET=<alnum:43>',
        "const bfx = new BFX({ apiSecret: '<alnum:43>' }); // bitfinex",
        '{"bitfinex": {"api_secret": "<alnum:43>"}}',
        "exchange = ccxt.bitfinex({'secret': '<b64u:42><alnum:1>'})",
      ],
      nearMisses: [
        'BITFINEX_API_SECRET=your_api_secret',
        'api_secret=<alnum:43>',
        'BFX_API_SECRET=<alnum:20>',
        'bitfinex digest: <alnum:43>',
      ],
    },
    'api-key': {
      name: 'Bitfinex API key',
      severity: 'low',
      role: 'id',
      pattern: /(?:api[_-]?)?key["']?[ ]{0,2}(?:[:=]|=>)[ ]{0,2}["']?(?<secret>[0-9A-Za-z_-]{43})/i,
      context: { words, within: 140 },
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it still needs the API secret that belongs to it.',
      examples: [
        'BITFINEX_API_KEY=<alnum:43>',
        "const bfx = new BFX({ apiKey: '<alnum:43>' }); // bitfinex",
        '{"bitfinex": {"api_key": "<alnum:43>"}}',
      ],
      nearMisses: ['BITFINEX_API_KEY=your_api_key', 'api_key=<alnum:43>', 'BFX_API_KEY=<alnum:20>'],
    },
  },
  rotate: {
    console: 'https://setting.bitfinex.com/api',
    docs: 'https://docs.bitfinex.com/docs/rest-auth',
    steps: [
      'delete the old key first if it may trade or withdraw: https://setting.bitfinex.com/api',
      'create a new one there with the least permissions and an IP allow list',
      'put key and secret where the old ones are used, outside git',
      'look through orders, transfers and withdrawals since the leak',
    ],
  },
  check: {
    keys: ['api-secret'],
    method: 'POST',
    readOnly: 'asks what the key may do; moves and changes nothing',
    url: 'https://api.bitfinex.com/v2/auth/r/permissions',
    auth: 'signed',
    sign: [
      { as: 'signature', hash: 'sha384', key: '{key}', of: '/api/v2/auth/r/permissions{millis}000{}', out: 'hex' },
    ],
    headers: { 'bfx-apikey': '{pair}', 'bfx-nonce': '{millis}000', 'bfx-signature': '{signature}' },
    json: {},
    active: { '0.0': 'string', '0.1': 'number', '0.2': 'number' },
    inactive: {
      status: [400, 401, 500],
      json: { '0': { is: 'error' }, '2': { is: 'apikey: invalid' } },
      because: 'apikey: invalid',
    },
    answers: {
      status: [400, 401, 500],
      json: { '0': { is: 'error' }, '2': { is: 'apikey: digest invalid' } },
      is: 'inactive',
      because: 'apikey: digest invalid',
    },
    tells: { scopes: '' },
    accepted: [
      ['account', 1, 0],
      ['orders', 1, 1],
      ['withdraw', 0, 0],
    ],
    unclear: { 500: ['error', 10114, 'nonce: small'] },
    tooMany: ['error', 11010, 'ratelimit: error'],
    replies: [
      { status: 500, body: ['error', 10100, 'apikey: invalid'], is: 'inactive' },
      { status: 500, body: ['error', 10100, 'apikey: digest invalid'], is: 'inactive' },
    ],
    source: 'https://docs.bitfinex.com/reference/key-permissions',
  },
  sources: ['{docs}', 'https://docs.bitfinex.com/docs/introduction', 'format: {observed}'],
});
