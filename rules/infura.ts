import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Infura',
  site: 'https://www.infura.io',
  keys: {
    'endpoint-url': {
      name: 'Infura endpoint with its API key',
      severity: 'medium',
      pattern: /infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-z]{32})/,
      entropy: 3,
      risk: 'Whoever has it can send requests to the blockchain on your credits and learn what your app asks.',
      examples: [
        'INFURA_URL=https://mainnet.infura.io/v3/<hex:32>',
        "provider = Web3(Web3.WebsocketProvider('wss://sepolia.infura.io/ws/v3/<hex:32>'))",
        '{"rpc": {"1": "https://mainnet.infura.io/v3/<hex:32>"}}',
      ],
      nearMisses: [
        'https://mainnet.infura.io/v3/YOUR-API-KEY',
        'https://mainnet.infura.io/v3/${INFURA_API_KEY}',
        'https://mainnet.infura.io/v3/<hex:12>',
        'https://www.infura.io/blog/post/<hex:32>',
      ],
    },
    'api-key': {
      name: 'Infura API key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: {
        words: ['infura_key', 'infura_id', 'infura_project', 'infura_token', 'infura_api', 'InfuraProvider'],
        within: 60,
      },
      env: ['INFURA_API_KEY', 'INFURA_PROJECT_ID', 'INFURA_KEY', 'INFURA_ID'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send requests to the blockchain on your credits.',
    },
    'api-key-secret': {
      name: 'Infura API key secret',
      noCheck: 'it counts only beside the API key, and only where that demands it',
      pattern: /infura[A-Za-z_-]{0,20}secret["']?[ ]{0,2}[:=][ ]{0,2}["']?(?<secret>[0-9A-Za-z+/]{32,64})/i,
      shape: ['<hex:32>', '<alnum:54><digit:2>', '<hex:40>', '<hex:64>'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it with the API key can send any request of your plan, also where the key alone is not enough.',
      nearMisses: 'infura secret: see the wiki',
    },
  },
  rotate: {
    console: 'https://developer.metamask.io',
    docs: 'https://docs.metamask.io/developer-tools/dashboard/how-to/secure-an-api/',
    make: 'create a new API key at {console}, with allowlists, only the networks it needs and, for servers, a required secret',
    end: 'delete the old key there and look through its requests since the leak',
  },
  check: {
    keys: ['endpoint-url', 'api-key'],
    method: 'POST',
    readOnly: 'eth_chainId only reads the number of the network',
    url: 'https://mainnet.infura.io/v3/{key}',
    auth: 'in-path',
    json: { jsonrpc: '2.0', id: 7131, method: 'eth_chainId', params: [] },
    active: { jsonrpc: { is: '2.0' }, id: { is: 7131 }, result: { is: '0x1' } },
    answers: [
      // Also said of a key that is good but needs its secret.
      { status: [401, 403], text: 'project secret', is: 'unknown' },
      { status: 401, text: 'invalid project id', is: 'inactive', recorded: 'invalid project id\n' },
      {
        status: 403,
        json: { 'error.message': { includes: 'rejected due to project ID settings' } },
        is: 'limited',
        because: 'its settings do not allow this request',
      },
    ],
    accepted: { jsonrpc: '2.0', id: 7131, result: '0x1' },
    recorded: {
      unknown: 'invalid project id or project secret\n',
      limited: { jsonrpc: '2.0', id: 7131, error: { code: -32002, message: 'rejected due to project ID settings' } },
    },
    source: 'observed in public issues (graphprotocol/indexer 145, ensdomains/ui 5)',
  },
  sources: [
    'https://docs.metamask.io/developer-tools/dashboard/how-to/secure-an-api/api-key',
    'https://docs.metamask.io/developer-tools/dashboard/how-to/secure-an-api/api-key-secret',
    'key shape: {observed}',
  ],
});
