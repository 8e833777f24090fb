import { defineProvider } from '../src/model/provider.ts';

const words = ['bitfinex', 'bfx'];

export default defineProvider({
  name: 'Bitfinex',
  site: 'https://www.bitfinex.com',
  keys: [
    {
      id: 'api-secret',
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
    {
      id: 'api-key',
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
  ],
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
  // No check: each call is signed with HMAC-SHA384 and a nonce, which a table cannot say.
  sources: [
    'https://docs.bitfinex.com/docs/rest-auth',
    'https://docs.bitfinex.com/docs/introduction',
    'format: observed in public code, not documented',
  ],
});
