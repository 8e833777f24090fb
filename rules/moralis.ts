import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Moralis',
  site: 'https://moralis.com',
  keys: {
    'api-key': {
      name: 'Moralis API key',
      // Of old 64 characters, since 2023 a JWT that begins with a nonce.
      pattern:
        /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJub25jZSI6[0-9A-Za-z_-]{100,600}\.[0-9A-Za-z_-]{43}|[0-9A-Za-z]{64}/,
      shape: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJub25jZSI6<b64u:240>.<b64u:42><alnum:1>', '<alnum:64>'],
      context: { words: ['moralis'], within: 80 },
      env: ['MORALIS_API_KEY', 'MORALIS_KEY', 'MORALIS_WEB3_API_KEY', 'MORALIS_SECRET'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read chain data on your plan and change the streams of the project.',
      examples: "await Moralis.start({ apiKey: '<alnum:64>' });",
      nearMisses: 'moralis_address = 0x<hex:40>',
    },
  },
  rotate: {
    console: 'https://admin.moralis.com/api-keys',
    docs: 'https://docs.moralis.com/get-started/get-your-api-key',
    make: 'create a new key in the API Keys section of the dashboard',
    end: 'delete the old key there and look at the usage since the leak',
  },
  check: {
    url: 'https://deep-index.moralis.io/api/v2.2/info/endpointWeights',
    auth: { header: 'X-API-Key' },
    active: { '0.endpoint': 'string', '0.path': 'string', '0.rateLimitCost': 'string' },
    limited: {
      status: 401,
      json: { message: { includes: 'Validation service blocked' } },
      because: 'its plan is used up, or an invoice is unpaid',
    },
    answers: [
      {
        status: 401,
        json: { message: { includes: 'SUPPORT BLOCKED' } },
        is: 'unknown',
        because: 'Moralis has blocked its account',
        recorded: { message: 'SUPPORT BLOCKED: Please contact support@moralis.io' },
      },
      // Documented: missing or invalid API key.
      { status: 401, is: 'inactive', recorded: { message: 'Invalid key' } },
    ],
    accepted: [{ endpoint: 'getBlock', path: '/block/{block_number_or_hash}', price: '1', rateLimitCost: '1' }],
    recorded: {
      limited: {
        message: 'Validation service blocked: Your plan: free-plan-daily total included usage has been consumed',
      },
    },
    source: 'https://docs.moralis.com/web3-data-api/evm/reference/api-response',
  },
  sources: [
    '{docs}',
    'https://github.com/MoralisWeb3/Moralis-JS-SDK',
    'form, and what it says where a plan is used up: {observed}',
  ],
});
