import { defineProvider } from '../src/rulebook/define-provider.ts';

const portal = 'https://portal.cdp.coinbase.com/';

/** How a key is called: by its id, or by a path that ends in it. */
const beside = {
  pair: /(?:key_?(?:id|name)?|name|id)["'\])]{0,2}\s{0,3}[:=,]\s{0,3}["']?((?:organizations\/[0-9a-f-]{36}\/apiKeys\/)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
};

export default defineProvider({
  name: 'Coinbase',
  site: 'https://www.coinbase.com',
  keys: {
    'cdp-ecdsa-key': {
      name: 'Coinbase CDP secret API key (ECDSA)',
      severity: 'critical',
      // A plain EC private key; only the name of the key beside it tells that it is one of Coinbase.
      pattern: /-----BEGIN EC(?:DSA)? PRIVATE KEY-----[0-9A-Za-z+/=\\\s]{100,400}-----END EC(?:DSA)? PRIVATE KEY-----/,
      context: { words: ['coinbase', '/apiKeys/', 'cdp_api_key'], within: 144 },
      env: ['CDP_API_KEY_PRIVATE_KEY', 'CDP_API_KEY_SECRET', 'COINBASE_API_SECRET', 'COINBASE_PRIVATE_KEY'],
      risk: 'Whoever has it can see, trade and, if the key allows it, transfer what the account holds.',
      beside,
      examples: [
        '{"name": "organizations/<uuid>/apiKeys/<uuid>", "privateKey": "-----BEGIN EC PRIVATE KEY-----\\n<b64:64>\\n<b64:64>\\n<b64:34>==\\n-----END EC PRIVATE KEY-----\\n"}',
        'COINBASE_API_SECRET="-----BEGIN EC PRIVATE KEY-----\\n<b64:64>\\n<b64:64>\\n<b64:34>==\\n-----END EC PRIVATE KEY-----\\n"',
        'cdp_api_key:\n  private_key: |\n    -----BEGIN EC PRIVATE KEY-----\n    <b64:64>\n    <b64:64>\n    <b64:34>==\n    -----END EC PRIVATE KEY-----\n',
      ],
      nearMisses: [
        'COINBASE_API_SECRET="-----BEGIN EC PRIVATE KEY-----\\n...\\n-----END EC PRIVATE KEY-----\\n"',
        '-----BEGIN PUBLIC KEY-----\n<b64:64>\n<b64:60>\n-----END PUBLIC KEY-----',
        'COINBASE_KEY_NAME=organizations/<uuid>/apiKeys/<uuid>',
      ],
    },
    'cdp-ed25519-key': {
      name: 'Coinbase CDP secret API key (Ed25519) or Exchange API secret',
      severity: 'critical',
      // 64 bytes in base64 in both cases.
      pattern: /[0-9A-Za-z+/]{86}==/,
      shape: '<b64:86>==',
      context: { words: ['coinbase', 'cdp_api_key'] },
      env: ['CDP_API_KEY_SECRET', 'CDP_SECRET', 'COINBASE_API_SECRET', 'COINBASE_SECRET', 'COINBASE_EXCHANGE_SECRET'],
      entropy: 4.3,
      risk: 'Whoever has it and the id of the key can see, trade and, if the key allows it, transfer what the account holds.',
      beside,
      examples: "Coinbase.configure({ apiKeyName: '<uuid>', privateKey: '<b64:86>==' });",
      nearMisses: 'CDP_API_KEY_SECRET=<b64:43>=',
    },
    'cdp-wallet-secret': {
      name: 'Coinbase CDP wallet secret',
      noCheck: 'it only signs what a CDP key asks for, and changes something with each call',
      severity: 'critical',
      // A P-256 private key in PKCS #8, in base64 without the PEM lines.
      pattern: /MIGHAgEA[0-9A-Za-z+/]{176}/,
      shape: 'MIGHAgEA<b64:176>',
      context: { words: ['wallet_secret', 'coinbase', 'cdp_api_key'] },
      env: ['CDP_WALLET_SECRET', 'COINBASE_WALLET_SECRET'],
      risk: 'Whoever has it and an API key of the project can sign transactions with its wallets and take what they hold.',
      rotate: {
        console: portal,
        docs: 'https://docs.cdp.coinbase.com/get-started/authentication/security-best-practices',
        steps: [
          `rotate the wallet secret of the project at ${portal} (Wallets); a project has one, so signing stops for a moment`,
          'put the new one in CDP_WALLET_SECRET, outside git',
          'look through the transactions of the wallets since the leak',
        ],
      },
    },
    'legacy-api-secret': {
      name: 'Coinbase API secret (old form)',
      retired: '2025-02, Coinbase let all keys of this form expire in favour of CDP keys',
      severity: 'low',
      // Documented: 32 characters, beside a key of 16.
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['coinbase'], within: 60 },
      env: ['COINBASE_API_SECRET', 'COINBASE_SECRET', 'COINBASE_API_KEY_SECRET'],
      entropy: 3.9,
      confidence: 'medium',
      risk: 'Whoever has it can do nothing any more: with the API key it could see and trade what the account holds until February 2025.',
      rotate: {
        console: portal,
        docs: 'https://docs.cdp.coinbase.com/coinbase-app/authentication-authorization/legacy-keys',
        steps: [
          `create a secret API key at ${portal} (API Keys) if the program is still to use Coinbase`,
          'put it on your server, outside git, and have the program sign in with it',
          'take the old key and secret out of the code',
        ],
      },
      examples: "client = coinbase.wallet.client.Client('<alnum:16>', '<alnum:32>')",
      nearMisses: 'COINBASE_ETAG=<hex:32>',
    },
    'oauth-access-token': {
      name: 'Coinbase OAuth access token',
      severity: 'critical',
      pattern: /[0-9a-z_-]{64}/,
      shape: '<lownum:64>',
      context: { words: ['coinbase'], within: 60 },
      env: ['COINBASE_ACCESS_TOKEN', 'COINBASE_TOKEN', 'COINBASE_OAUTH_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can use the account of the person who granted it, within its scopes, until it expires.',
      rotate: {
        docs: 'https://docs.cdp.coinbase.com/coinbase-app/oauth2-integration/overview',
        steps: [
          'revoke the token with POST https://api.coinbase.com/oauth/revoke, or disconnect the app in the settings of the account',
          'sign in to the app again and keep the new token outside git',
          'rotate the client secret of the app too if it leaked',
        ],
      },
      nearMisses: 'COINBASE_ACCESS_TOKEN=<HEX:64>',
    },
    'commerce-api-key': {
      name: 'Coinbase Commerce API key',
      retired: '2026-03, Coinbase closed Commerce in favour of Coinbase Business',
      severity: 'low',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['x-cc-api-key', 'commerce_api_key', 'coinbase_commerce'], within: 80 },
      env: ['COINBASE_COMMERCE_API_KEY', 'COINBASE_COMMERCE_KEY', 'COMMERCE_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can do nothing any more: it could create charges and read payments of the shop until 31 March 2026.',
      rotate: {
        console: portal,
        docs: 'https://docs.cdp.coinbase.com/coinbase-business/introduction/get-started',
        steps: [
          `move to Coinbase Business, where it is open to you, with a secret API key made at ${portal}, or to another service for payments`,
          'put the new key on your server, outside git',
          'take the old key and what calls Commerce out of the code',
        ],
      },
      examples: "curl https://api.commerce.coinbase.com/charges -H 'X-CC-Api-Key: <uuid>'",
      nearMisses: 'COINBASE_ACCOUNT=<uuid>',
    },
  },
  rotate: {
    console: portal,
    docs: 'https://docs.cdp.coinbase.com/get-started/authentication/security-best-practices',
    steps: [
      `create a new secret API key at ${portal} (API Keys), with an IP allowlist and only the permissions it needs`,
      'put it where the old one is used, outside git and outside the source tree',
      'delete the leaked key there',
      'look through trades and transfers of the account since the leak',
    ],
  },
  check: [
    {
      strategy: 'coinbase-cdp',
      keys: ['cdp-ecdsa-key', 'cdp-ed25519-key'],
      hosts: ['api.coinbase.com', 'api.cdp.coinbase.com'],
      refusalMayMean: 'a request from an address that it does not allow, or that it is a secret of Coinbase Exchange',
      source: 'https://docs.cdp.coinbase.com/get-started/authentication/jwt-authentication',
    },
    {
      keys: ['oauth-access-token'],
      url: 'https://api.coinbase.com/v2/user',
      active: { 'data.resource': { is: 'user' }, 'data.resource_path': { includes: '/v2/user' }, 'data.id': 'string' },
      expired: { 'errors.0.id': { is: 'expired_token' } },
      revoked: { 'errors.0.id': { is: 'revoked_token' } },
      inactive: { 'errors.0.id': { is: 'invalid_token' } },
      tells: { account: 'data.email', name: 'data.name' },
      refusalMayMean: 'that it is a refresh token or the secret of an app, which look the same',
      also: {
        url: 'https://api.coinbase.com/v2/user/auth',
        auth: 'bearer',
        tells: { scopes: 'data.scopes', kind: 'data.method' },
      },
      accepted: { data: { id: 'u1', name: 'Owner', resource: 'user', resource_path: '/v2/user' } },
      refused: { errors: [{ id: 'invalid_token', message: 'The access token is invalid' }] },
      recorded: {
        expired: { errors: [{ id: 'expired_token', message: 'The access token expired' }] },
        revoked: { errors: [{ id: 'revoked_token', message: 'It was revoked' }] },
      },
      tooMany: { errors: [{ id: 'rate_limit_exceeded', message: 'Too many' }] },
      source: 'https://docs.cdp.coinbase.com/coinbase-app/docs/api-users',
    },
  ],
  sources: [
    'https://docs.cdp.coinbase.com/get-started/authentication/overview',
    '{docs}',
    'https://docs.cdp.coinbase.com/coinbase-app/docs/auth/api-key-authentication',
    'https://help.coinbase.com/en/transitioning-from-coinbase-commerce-to-coinbase-business (that Commerce ends on 31 March 2026)',
    'https://docs.cdp.coinbase.com/coinbase-app/authentication-authorization/legacy-keys',
    'length of OAuth tokens: {observed}',
  ],
});
