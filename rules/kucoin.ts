import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'KuCoin',
  site: 'https://www.kucoin.com',
  keys: [
    {
      id: 'api-secret',
      name: 'KuCoin API secret',
      severity: 'critical',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['kucoin'], within: 120 },
      env: ['KUCOIN_API_SECRET', 'KUCOIN_SECRET', 'KUCOIN_SECRET_KEY', 'KC_API_SECRET'],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'api-key' },
      risk: 'Whoever has it and the key and passphrase can trade with your funds and, if allowed, withdraw them.',
      examples: [
        'KUCOIN_API_KEY=<hex:24>\nKUCOIN_API_SECRET=<uuid>\n',
        "exchange = ccxt.kucoin({'apiKey': '<hex:24>', 'secret': '<uuid>', 'password': 'hunter2'})",
        '{"kucoin": {"key": "<hex:24>", "secret": "<uuid>", "passphrase": "hunter2"}}',
      ],
      nearMisses: ['clientOid: "<uuid>"', 'KUCOIN_API_SECRET=<hex:32>', 'KUCOIN_API_SECRET=your-api-secret'],
    },
    {
      id: 'api-key',
      name: 'KuCoin API key',
      severity: 'low',
      role: 'id',
      pattern: /[0-9a-f]{24}/,
      context: { words: ['kucoin'], within: 120 },
      env: ['KUCOIN_API_KEY', 'KUCOIN_KEY', 'KC_API_KEY'],
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it knows which KuCoin key the secret beside it belongs to.',
      examples: [
        'KUCOIN_API_KEY=<hex:24>\nKUCOIN_API_SECRET=<hex:8>-<hex:4>-4<hex:3>-8<hex:3>-<hex:12>\n',
        "const client = new Kucoin({ apiKey: '<hex:24>', secretKey: '<hex:8>-<hex:4>-4<hex:3>-8<hex:3>-<hex:12>' }); // kucoin",
        'kucoin:\n  key: <hex:24>\n  secret: <hex:8>-<hex:4>-4<hex:3>-8<hex:3>-<hex:12>\n',
      ],
      nearMisses: ['_id: ObjectId("<hex:24>")', 'KUCOIN_API_KEY=<HEX:24>', 'kucoin_order: <digit:12>'],
    },
  ],
  rotate: {
    console: 'https://www.kucoin.com/account/api',
    docs: 'https://www.kucoin.com/docs-new/authentication',
    steps: [
      'delete the old key first if it may trade or withdraw: https://www.kucoin.com/account/api',
      'create a new one there with the least permissions, an IP allow list and another passphrase',
      'put key, secret and passphrase where the old ones are used',
      'look through orders, transfers and withdrawals since the leak',
    ],
  },
  sources: ['https://www.kucoin.com/docs-new/authentication', 'key shapes: observed in public code, not documented'],
});
