import { defineProvider } from '../src/rulebook/define-provider.ts';

const sign = [
  {
    as: 'signature',
    hash: 'sha256',
    key: '{key}',
    keyIn: 'base64',
    of: '{time}GET/auth/api-keys',
    out: 'base64url',
  },
] as const;

export default defineProvider({
  name: 'Polymarket',
  site: 'https://polymarket.com',
  keys: {
    'api-secret': {
      name: 'Polymarket API secret',
      severity: 'critical',
      // 32 bytes in base64 as addresses may hold it, with its padding; others pad it twice.
      pattern: /[0-9A-Za-z+/_-]{43,44}={1,2}/,
      shape: '<alnum:1><b64u:41><alnum:1>=',
      context: { words: ['polymarket', 'poly_secret', 'poly_api_secret', 'poly_builder', 'clob_secret'], within: 120 },
      // Not POLY_SECRET: what is called poly in code is mostly a polynomial or Poly1305.
      env: ['POLYMARKET_API_SECRET', 'POLYMARKET_SECRET', 'POLYMARKET_BUILDER_SECRET'],
      entropy: 4,
      confidence: 'medium',
      pair: { key: 'api-key' },
      beside: {
        passphrase: /pass_?phrase["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{64})/,
        address: /address["']?\s{0,2}[:=]\s{0,2}["']?(0x[0-9a-f]{40})/,
      },
      risk: 'Whoever has it can, with the API key and the passphrase, see and cancel your orders and see your trades and balances.',
      examples:
        'POLY_ADDRESS=0x<hex:40>\nPOLY_API_KEY=<uuid>\nPOLY_SECRET=<alnum:1><b64u:41><alnum:1>=\nPOLY_PASSPHRASE=<hex:32><hex:32>\n',
      nearMisses: ['polymarket token_id = <digit:77>', 'polymarket conditionId: "0x<hex:64>"'],
    },
    'api-key': {
      name: 'Polymarket API key',
      severity: 'low',
      role: 'id',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['polymarket', 'poly_api_key', 'poly_builder', 'clob_api_key'], within: 120 },
      env: ['POLYMARKET_API_KEY', 'POLYMARKET_BUILDER_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it knows which key is meant; without secret and passphrase it opens nothing.',
    },
    passphrase: {
      name: 'Polymarket API passphrase',
      noCheck: 'it is asked for together with the secret, whose check needs it',
      pattern: /[0-9a-f]{64}|[0-9A-Za-z_]{64}/,
      shape: ['<hex:64>', '<alnum:64>'],
      context: {
        words: ['poly_passphrase', 'poly_api_passphrase', 'poly_builder_passphrase', 'clob_pass_phrase'],
        within: 40,
      },
      env: ['POLYMARKET_PASSPHRASE', 'POLYMARKET_API_PASSPHRASE', 'POLYMARKET_BUILDER_PASSPHRASE'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can, with the API key and the secret, see and cancel your orders.',
      nearMisses: 'polymarket condition <hex:64>',
    },
    'private-key': {
      name: 'private key of a Polymarket wallet',
      noCheck: 'no service keeps it: it signs by itself',
      severity: 'critical',
      // By its name only: what a market is called on the chain has the same form.
      pattern: /(?:[Pp]rivate_?[Kk]ey|PRIVATE_?KEY|_pk|_PK)["'\s:=]{1,6}(?<secret>(?:0x)?[0-9a-fA-F]{64})/,
      context: { words: ['polymarket', 'poly_private', 'clob.polymarket.com'], within: 120 },
      env: ['POLYMARKET_PRIVATE_KEY'],
      entropy: 3,
      risk: 'Whoever has it can take all that the wallet holds and trade and sign as you.',
      rotate: {
        docs: 'https://docs.polymarket.com/api-reference/authentication',
        steps: [
          'move all that the wallet holds to a new one at once: its key cannot be changed',
          'sell or transfer open positions, and delete the API keys of the old wallet',
          'keep the new private key outside git, and never use the old wallet again',
        ],
      },
      examples: [
        'POLYMARKET_PRIVATE_KEY=0x<hex:64>',
        'POLY_PRIVATE_KEY: "<hex:64>"',
        'const polymarket = { host: "https://clob.polymarket.com", privateKey: "0x<hex:64>" };',
      ],
      nearMisses: [
        'polymarket condition 0x<hex:64>',
        'POLYMARKET_PRIVATE_KEY=0x<hex:40>',
        'POLYMARKET_PRIVATE_KEY=your-private-key',
      ],
    },
  },
  rotate: {
    docs: 'https://docs.polymarket.com/api-reference/authentication',
    make: 'derive new credentials with the wallet: createApiKey of the client with another nonce, or under Builder in the settings of Polymarket',
    put: 'put key, secret and passphrase where the old ones are used, outside git',
    end: 'delete the old key: deleteApiKey, or revokeBuilderApiKey, of the client',
  },
  check: {
    keys: ['api-secret'],
    url: 'https://clob.polymarket.com/auth/api-keys',
    auth: 'signed',
    sign,
    headers: {
      poly_address: '{address}',
      poly_api_key: '{pair}',
      poly_passphrase: '{passphrase}',
      poly_timestamp: '{time}',
      poly_signature: '{signature}=',
    },
    active: { apiKeys: 'array', 'apiKeys.0': 'string' },
    inactive: { error: { is: 'Unauthorized/Invalid api key' } },
    accepted: { apiKeys: ['made-up'] },
    refused: { error: 'Unauthorized/Invalid api key' },
    tooMany: { error: 'Too Many Requests' },
    source: 'https://docs.polymarket.com/resources/error-codes',
  },
  sources: ['{docs}', '{check}', 'https://github.com/Polymarket/clob-client', 'forms: {observed}'],
});
