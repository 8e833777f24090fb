import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kraken',
  site: 'https://www.kraken.com',
  keys: {
    'api-key': {
      name: 'Kraken API key',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Za-z+/]{56}/,
      shape: '<alnum:1><b64:54><alnum:1>',
      context: { words: ['kraken'], within: 80 },
      env: ['KRAKEN_API_KEY', 'KRAKEN_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it knows which key is meant; without the private key it opens nothing.',
      nearMisses: 'kraken_pair = "XXBTZUSD"',
    },
    'private-key': {
      name: 'Kraken private key',
      severity: 'critical',
      // 64 bytes in base64, with or without the padding.
      pattern: /[0-9A-Za-z+/]{86}(?:==)?/,
      shape: '<alnum:1><b64:85>==',
      context: { words: ['kraken'], within: 100 },
      env: ['KRAKEN_PRIVATE_KEY', 'KRAKEN_API_SECRET', 'KRAKEN_SECRET', 'KRAKEN_SECRET_KEY'],
      entropy: 4,
      pair: { key: 'api-key' },
      confidence: 'medium',
      risk: 'Whoever has it and the API key can trade on your account and, if the key permits it, withdraw your money.',
      examples: [
        '{"kraken": {"key": "<alnum:56>", "secret": "<alnum:1><b64:85>=="}}',
        "const kraken = new KrakenClient('<alnum:56>', '<alnum:1><b64:85>==');",
      ],
      nearMisses: [
        'KRAKEN_API_SECRET=<b64:43>=',
        'kraken_docs: https://docs.kraken.com/api/docs/guides/spot-rest-auth/',
      ],
    },
  },
  rotate: {
    console: 'https://pro.kraken.com/app/settings/api',
    docs: 'https://support.kraken.com/articles/360000919966-how-to-create-an-api-key',
    steps: [
      'if the old key may withdraw or trade, delete it first, under API in the settings',
      'create a new key there with only the permissions it needs and with an allowlist of addresses',
      'put both halves where the old ones are used, outside git; the private key is shown only once',
      'delete the old key if it is still there, and look through orders and the ledger since the leak',
    ],
  },
  check: {
    keys: ['private-key'],
    method: 'POST',
    readOnly: 'asks for the balance; moves and changes nothing',
    url: 'https://api.kraken.com/0/private/Balance',
    auth: 'signed',
    sign: [
      { as: 'digest', hash: 'sha256', of: '{millis}nonce={millis}', out: 'bytes' },
      {
        as: 'signature',
        hash: 'sha512',
        key: '{key}',
        keyIn: 'base64',
        of: '/0/private/Balance{digest}',
        out: 'base64',
      },
    ],
    headers: { 'api-key': '{pair}', 'api-sign': '{signature}' },
    form: { nonce: '{millis}' },
    answers: [
      { status: 200, json: { 'error.0': { is: 'EAPI:Invalid key' } }, is: 'next' },
      {
        status: 200,
        json: { 'error.0': { is: 'EAPI:Invalid signature' } },
        is: 'inactive',
        because: 'EAPI:Invalid signature',
      },
      {
        status: 200,
        json: { 'error.0': { is: 'EGeneral:Permission denied' } },
        is: 'limited',
        because: 'it may not read the balance',
      },
      { status: 200, json: { error: 'array', result: 'object' }, is: 'active' },
    ],
    recorded: { next: { error: ['EAPI:Invalid key'] }, limited: { error: ['EGeneral:Permission denied'] } },
    unclear: { 200: { error: ['EAPI:Invalid nonce'] } },
    tooMany: { error: ['EAPI:Rate limit exceeded'] },
    replies: [
      { status: 200, body: { error: [], result: { ZEUR: '1.0000' } }, is: 'active' },
      { status: 200, body: { error: ['EAPI:Invalid signature'] }, is: 'inactive' },
      { status: 200, body: { error: ['EAPI:Rate limit exceeded'] }, is: 'unknown' },
    ],
    // Keys of Kraken Futures look the same, and only that knows them.
    next: {
      url: 'https://futures.kraken.com/derivatives/api/v3/accounts',
      auth: 'signed',
      sign: [
        { as: 'digest', hash: 'sha256', of: '/api/v3/accounts', out: 'bytes' },
        { as: 'signature', hash: 'sha512', key: '{key}', keyIn: 'base64', of: '{digest}', out: 'base64' },
      ],
      headers: { apikey: '{pair}', authent: '{signature}' },
      active: { result: { is: 'success' }, accounts: 'object', serverTime: 'string' },
      inactive: {
        status: [200, 400, 401, 403],
        json: { result: { is: 'error' }, error: { is: 'authenticationError' } },
        because: 'authenticationError',
      },
      accepted: { result: 'success', accounts: { cash: {} }, serverTime: '2026-01-02T03:04:05.000Z' },
      refused: { result: 'error', serverTime: '2026-01-02T03:04:05.000Z', error: 'authenticationError' },
      unclear: { 200: { result: 'error', serverTime: '2026-01-02T03:04:05.000Z', error: 'apiLimitExceeded' } },
    },
    source: 'https://docs.kraken.com/api/docs/rest-api/get-account-balance',
  },
  sources: [
    'https://docs.kraken.com/api/docs/guides/spot-rest-auth/',
    'https://docs.kraken.com/api/docs/guides/futures-rest/',
    'lengths: {observed}',
  ],
});
