import { defineProvider } from '../src/model/provider.ts';

const env = ['QDRANT_API_KEY', 'QDRANT_CLOUD_API_KEY', 'QDRANT_KEY'];
const words = ['qdrant_api', 'qdrantApiKey', 'qdrant_key', 'cloud.qdrant.io', 'QdrantClient('];
const risk =
  'Whoever has it and the address of the cluster can read, change and delete the collections that its rules allow.';

export default defineProvider({
  name: 'Qdrant Cloud',
  site: 'https://qdrant.tech',
  keys: [
    {
      id: 'database-key',
      name: 'Qdrant database API key',
      severity: 'high',
      // A JSON Web Token like any other, with the access rules inside: Qdrant must be named beside it.
      pattern: /eyJ[0-9A-Za-z_-]{14,200}\.eyJ[0-9A-Za-z_-]{12,1500}\.[0-9A-Za-z_-]{43}/,
      context: { words, within: 100 },
      env,
      confidence: 'medium',
      beside: { host: /([0-9a-z][0-9a-z.-]{0,60}\.cloud\.qdrant\.io)/ },
      risk,
      examples: [
        'QDRANT_API_KEY=<jwt>',
        '{"qdrantApiKey": "<jwt>"}',
        'client = QdrantClient(\n    url="https://example.eu-central.aws.cloud.qdrant.io:6333",\n    api_key="<jwt>",\n)',
      ],
      nearMisses: ['SESSION_TOKEN=<jwt>', 'QDRANT_API_KEY=eyJ.eyJ.signature', 'QDRANT_API_KEY=<hex:32>'],
    },
    {
      id: 'admin-database-key',
      name: 'Qdrant admin key',
      severity: 'high',
      // The id of the key, a bar, then the secret.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\|[0-9A-Za-z_-]{20,100}/,
      context: { words, within: 100 },
      env: [...env, 'QDRANT_MANAGEMENT_KEY', 'QDRANT_CLOUD_MANAGEMENT_KEY'],
      beside: { host: /([0-9a-z][0-9a-z.-]{0,60}\.cloud\.qdrant\.io)/ },
      risk: 'Whoever has it can read, change and delete all collections of the cluster or, if it manages the account, clusters and keys.',
      examples: [
        'QDRANT_API_KEY="<uuid>|<b64u:53><alnum:1>"',
        'qdrant:\n  url: https://example.cloud.qdrant.io:6333\n  api_key: <uuid>|<alnum:54>\n',
        "new QdrantClient({ url, apiKey: '<uuid>|<b64u:65><alnum:1>' });",
      ],
      nearMisses: [
        'QDRANT_POINT_ID=<uuid>',
        'token = "<uuid>|<alnum:54>"',
        'qdrant ids: <uuid>|<uuid>|x',
        'QDRANT_API_KEY=<uuid>|short',
      ],
    },
    {
      id: 'legacy-key',
      name: 'Qdrant Cloud API key (old form)',
      severity: 'high',
      pattern: /[0-9A-Za-z_-]{54}/,
      context: { words, within: 100 },
      env,
      entropy: 4.2,
      confidence: 'medium',
      beside: { host: /([0-9a-z][0-9a-z.-]{0,60}\.cloud\.qdrant\.io)/ },
      risk,
      examples: [
        'QDRANT_API_KEY=<alnum:1><b64u:52><alnum:1>',
        '{"qdrantApiKey": "<alnum:54>"}',
        "curl https://example.aws.cloud.qdrant.io:6333/collections -H 'api-key: <alnum:54>'",
      ],
      nearMisses: [
        'QDRANT_API_KEY=your-qdrant-api-key-goes-here-and-nowhere-else-in-git',
        'integrity = "<alnum:54>"',
        'QDRANT_API_KEY=<alnum:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://cloud.qdrant.io',
    docs: 'https://qdrant.tech/documentation/cloud/authentication/',
    steps: [
      'create a new key with only the access it needs and an expiry under API Keys of the cluster at https://cloud.qdrant.io',
      'put it in QDRANT_API_KEY, outside git; it is shown only once',
      'delete the old key there and look through the collections',
    ],
  },
  checks: [
    {
      url: 'https://{host}:6333/collections',
      domains: ['cloud.qdrant.io'],
      auth: { header: 'api-key' },
      answers: [
        { status: 200, json: { status: { is: 'ok' }, 'result.collections': 'array', time: 'number' }, is: 'active' },
        { status: [401, 403], text: 'Invalid API key', is: 'inactive', because: 'Invalid API key' },
        { status: 403, text: 'access is required', is: 'limited', because: 'it is for some collections only' },
      ],
      replies: [
        { status: 200, body: { result: { collections: [] }, status: 'ok', time: 0.00001 }, is: 'active' },
        { status: 401, body: 'Invalid API key or JWT', is: 'inactive' },
        {
          status: 403,
          body: { status: { error: 'Forbidden: Global access is required' }, time: 0.00001 },
          is: 'limited',
        },
        { status: 429, body: { status: { error: 'Rate limiting exceeded' } }, is: 'unknown' },
      ],
      source: 'https://api.qdrant.tech/api-reference/collections/get-collections',
    },
  ],
  sources: [
    'https://qdrant.tech/documentation/cloud/authentication/',
    'https://qdrant.tech/documentation/cloud-api/',
    'shapes of the keys that are no token: observed in public code, not documented',
  ],
});
