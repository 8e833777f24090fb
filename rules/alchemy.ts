import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Alchemy',
  site: 'https://www.alchemy.com',
  keys: [
    {
      id: 'endpoint-url',
      name: 'Alchemy endpoint with its API key',
      severity: 'medium',
      pattern: /alchemy(?:api\.io|\.com)\/(?:v2|nft\/v[23]|data\/v1)\/(?<secret>[0-9A-Za-z_-]{21,64})/,
      env: ['ALCHEMY_URL', 'ALCHEMY_RPC_URL', 'ALCHEMY_API_URL'],
      entropy: 3.3,
      risk: 'Whoever has it can send requests to the blockchain on your compute units and learn what your app asks.',
      examples: [
        'ALCHEMY_URL=https://eth-mainnet.g.alchemy.com/v2/<b64u:31><alnum:1>',
        "url: 'https://polygon-mumbai.g.alchemy.com/v2/<alnum:32>',",
        '{"rpc": "wss://eth-sepolia.g.alchemy.com/v2/<alnum:21>"}',
        'https://eth-mainnet.alchemyapi.io/v2/<alnum:32>',
      ],
      nearMisses: [
        'https://eth-mainnet.g.alchemy.com/v2/your-api-key',
        'https://eth-mainnet.g.alchemy.com/v2/${ALCHEMY_API_KEY}',
        'https://www.alchemy.com/docs/reference/api-overview',
        'https://eth-mainnet.g.alchemy.com/v2/demo',
      ],
    },
    {
      id: 'api-key',
      name: 'Alchemy API key',
      severity: 'medium',
      // 32 characters, 21 in newer ones.
      pattern: /[0-9A-Za-z_-]{32}|[0-9A-Za-z_-]{21}/,
      context: { words: ['alchemy_key', 'alchemyKey', 'alchemyApi', 'new Alchemy(', 'AlchemyProvider'], within: 60 },
      env: ['ALCHEMY_API_KEY', 'ALCHEMY_KEY', 'ALCHEMY_ID', 'NEXT_PUBLIC_ALCHEMY_API_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can send requests to the blockchain on your compute units.',
      examples: [
        'ALCHEMY_API_KEY=<b64u:31><alnum:1>',
        'ALCHEMY_API_KEY=<alnum:20><digit:1>',
        "const alchemyKey = '<alnum:32>';",
        'provider = AlchemyProvider("homestead", "<alnum:32>")',
      ],
      nearMisses: ['sqlalchemy_revision = "<hex:32>"', 'ALCHEMY_API_KEY=<alnum:12>', 'api_key: <alnum:32>'],
    },
    {
      id: 'auth-token',
      name: 'Alchemy token with alcht_',
      severity: 'medium',
      pattern: /alcht_[0-9A-Za-z]{30}/,
      env: ['ALCHEMY_API_KEY', 'ALCHEMY_AUTH_TOKEN'],
      risk: 'Whoever has it can use the Alchemy account that it was issued for.',
      examples: [
        'ALCHEMY_API_KEY=alcht_<alnum:30>',
        '{"token": "alcht_<alnum:30>"}',
        "const alchemy = new Alchemy({ apiKey: 'alcht_<alnum:30>' });",
      ],
      nearMisses: ['alcht_your_token', 'const alcht_endpoint_of_the_network = 1', 'alcht-<alnum:30>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.alchemy.com/apps',
    docs: 'https://www.alchemy.com/docs/create-an-api-key',
    steps: [
      'create a new app (or a new key of the app) at https://dashboard.alchemy.com/apps, with allowlists for domains or addresses',
      'put its key where the old one is used, outside git',
      'delete the old key or app there and look through its usage',
    ],
  },
  checks: [
    {
      keys: ['auth-token'],
      url: 'https://dashboard.alchemy.com/api/team-webhooks',
      auth: { header: 'X-Alchemy-Token' },
      answers: [
        { status: 200, json: { 'data.0.webhook_type': 'string', 'data.0.is_active': 'boolean' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      replies: [
        {
          status: 200,
          body: { data: [{ id: 'wh_1', network: 'ETH_MAINNET', webhook_type: 'GRAPHQL', is_active: true }] },
          is: 'active',
        },
        { status: 200, body: { data: [] }, is: 'unknown' },
        { status: 401, body: { message: 'Unauthenticated request', name: 'AuthenticationError' }, is: 'inactive' },
        { status: 429, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://www.alchemy.com/docs/data/webhooks/webhooks-api-endpoints/notify-api-endpoints/team-webhooks',
    },
    {
      keys: ['endpoint-url', 'api-key'],
      method: 'POST',
      readOnly: 'eth_blockNumber only reads the number of the last block',
      url: 'https://eth-mainnet.g.alchemy.com/v2/{key}',
      auth: 'in-path',
      json: { jsonrpc: '2.0', id: 7130, method: 'eth_blockNumber', params: [] },
      answers: [
        {
          status: 200,
          json: { jsonrpc: { is: '2.0' }, id: { is: 7130 }, result: { includes: '0x' } },
          is: 'active',
        },
        { status: 401, json: { 'error.message': { includes: 'Must be authenticated' } }, is: 'inactive' },
        {
          status: 403,
          json: { 'error.message': { includes: 'is not enabled for this app' } },
          is: 'limited',
          because: 'its app may not use Ethereum mainnet',
        },
      ],
      replies: [
        { status: 200, body: { jsonrpc: '2.0', id: 7130, result: '0x127776c' }, is: 'active' },
        {
          status: 401,
          body: { jsonrpc: '2.0', id: 7130, error: { code: -32600, message: 'Must be authenticated!' } },
          is: 'inactive',
        },
        {
          status: 403,
          body: {
            jsonrpc: '2.0',
            id: 7130,
            error: { code: -32600, message: 'ETH_MAINNET is not enabled for this app. Visit this page to enable it' },
          },
          is: 'limited',
        },
        { status: 429, body: { jsonrpc: '2.0', error: { code: 429, message: 'exceeded capacity' } }, is: 'unknown' },
      ],
      source: 'https://www.alchemy.com/docs/reference/error-reference',
    },
  ],
  sources: [
    'https://www.alchemy.com/docs/create-an-api-key',
    'https://www.alchemy.com/docs/reference/error-reference',
    'key shape, the answer to a wrong key: observed in public code, not documented',
  ],
});
