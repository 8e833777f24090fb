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
      beside: { passphrase: /(?:pass(?:phrase|word))["']?\s{0,2}[:=]\s{0,2}["']?([^\s"',;]{5,40})/ },
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
  checks: [
    {
      keys: ['api-secret'],
      url: 'https://api.kucoin.com/api/v1/user/api-key',
      auth: 'signed',
      sign: [
        { as: 'signature', hash: 'sha256', key: '{key}', of: '{millis}GET/api/v1/user/api-key', out: 'base64' },
        { as: 'proof', hash: 'sha256', key: '{key}', of: '{passphrase}', out: 'base64' },
      ],
      headers: {
        'kc-api-key': '{pair}',
        'kc-api-key-version': '2',
        'kc-api-timestamp': '{millis}',
        'kc-api-sign': '{signature}',
        'kc-api-passphrase': '{proof}',
      },
      answers: [
        {
          status: 200,
          json: { code: { is: '200000' }, 'data.apiKey': 'string', 'data.permission': 'string' },
          is: 'active',
        },
        {
          status: [200, 400, 401],
          json: { code: { is: '400003' } },
          is: 'inactive',
          because: 'the key does not exist (400003)',
        },
        {
          status: [200, 400, 401],
          json: { code: { is: '400005' } },
          is: 'inactive',
          because: 'the signature is wrong (400005)',
        },
        {
          status: [200, 400, 401, 403],
          json: { code: { is: '400006' } },
          is: 'limited',
          because: 'not from this machine (400006)',
        },
      ],
      tells: { scopes: 'data.permission', name: 'data.remark' },
      replies: [
        {
          status: 200,
          body: {
            code: '200000',
            data: { remark: 'bot', apiKey: 'made-up', apiVersion: 3, permission: 'General,Spot', uid: 1 },
          },
          is: 'active',
        },
        { status: 401, body: { code: '400003', msg: 'KC-API-KEY not exists' }, is: 'inactive' },
        { status: 401, body: { code: '400005', msg: 'Invalid KC-API-SIGN' }, is: 'inactive' },
        { status: 401, body: { code: '400004', msg: 'Invalid KC-API-PASSPHRASE' }, is: 'unknown' },
        {
          status: 403,
          body: { code: '400006', msg: 'The requested ip address is not in the api whitelist' },
          is: 'limited',
        },
        { status: 429, body: { code: '429000', msg: 'Too many requests' }, is: 'unknown' },
      ],
      elsewhere: 'KuCoin EU (api.kucoin.eu), Australia or Thailand',
      source: 'https://www.kucoin.com/docs-new/rest/account-info/account-funding/get-apikey-info',
    },
  ],
  sources: ['https://www.kucoin.com/docs-new/authentication', 'key shapes: observed in public code, not documented'],
});
