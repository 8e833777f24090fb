import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = ['QDRANT_API_KEY', 'QDRANT_CLOUD_API_KEY', 'QDRANT_KEY'];
const words = ['qdrant_api', 'qdrantApiKey', 'qdrant_key', 'cloud.qdrant.io', 'QdrantClient('];
const risk =
  'Whoever has it and the address of the cluster can read, change and delete the collections that its rules allow.';

export default defineProvider({
  name: 'Qdrant Cloud',
  site: 'https://qdrant.tech',
  keys: {
    'database-key': {
      name: 'Qdrant database API key',
      // A JSON Web Token like any other, with the access rules inside: Qdrant must be named beside it.
      pattern: /eyJ[0-9A-Za-z_-]{14,200}\.eyJ[0-9A-Za-z_-]{12,1500}\.[0-9A-Za-z_-]{43}/,
      shape: '<jwt>',
      context: { words, within: 100 },
      env,
      confidence: 'medium',
      beside: { host: /([0-9a-z][0-9a-z.-]{0,60}\.cloud\.qdrant\.io)/ },
      risk,
      examples:
        'client = QdrantClient(\n    url="https://example.eu-central.aws.cloud.qdrant.io:6333",\n    api_key="<jwt>",\n)',
      nearMisses: 'QDRANT_API_KEY=eyJ.eyJ.signature',
    },
    'admin-database-key': {
      name: 'Qdrant admin key',
      // The id of the key, a bar, then the secret.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\|[0-9A-Za-z_-]{20,100}/,
      shape: '<uuid>|<b64u:53-65><alnum:1>',
      context: { words, within: 100 },
      env: [...env, 'QDRANT_MANAGEMENT_KEY', 'QDRANT_CLOUD_MANAGEMENT_KEY'],
      beside: { host: /([0-9a-z][0-9a-z.-]{0,60}\.cloud\.qdrant\.io)/ },
      risk: 'Whoever has it can read, change and delete all collections of the cluster or, if it manages the account, clusters and keys.',
      examples: 'qdrant:\n  url: https://example.cloud.qdrant.io:6333\n  api_key: <uuid>|<alnum:54>\n',
      nearMisses: ['qdrant ids: <uuid>|<uuid>|x', 'QDRANT_API_KEY=<uuid>|short'],
    },
    'legacy-key': {
      name: 'Qdrant Cloud API key (old form)',
      pattern: /[0-9A-Za-z_-]{54}/,
      shape: '<alnum:1><b64u:52><alnum:1>',
      context: { words, within: 100 },
      env,
      entropy: 4.2,
      confidence: 'medium',
      beside: { host: /([0-9a-z][0-9a-z.-]{0,60}\.cloud\.qdrant\.io)/ },
      risk,
      examples: "curl https://example.aws.cloud.qdrant.io:6333/collections -H 'api-key: <alnum:54>'",
      nearMisses: 'QDRANT_API_KEY=<alnum:40>',
    },
  },
  rotate: {
    console: 'https://cloud.qdrant.io',
    docs: 'https://qdrant.tech/documentation/cloud/authentication/',
    make: 'create a new key with only the access it needs and an expiry under API Keys of the cluster at {console}',
    shownOnce: true,
    end: 'delete the old key there and look through the collections',
  },
  check: {
    url: 'https://{host}:6333/collections',
    domains: ['cloud.qdrant.io'],
    auth: { header: 'api-key' },
    active: { status: { is: 'ok' }, 'result.collections': 'array', time: 'number' },
    inactive: { status: [401, 403], text: 'Invalid API key', because: 'Invalid API key' },
    limited: { status: 403, text: 'access is required', because: 'it is for some collections only' },
    accepted: { result: { collections: [] }, status: 'ok', time: 0.00001 },
    refused: 'Invalid API key or JWT',
    recorded: { limited: { status: { error: 'Forbidden: Global access is required' }, time: 0.00001 } },
    tooMany: { status: { error: 'Rate limiting exceeded' } },
    source: 'https://api.qdrant.tech/api-reference/collections/get-collections',
  },
  sources: [
    '{docs}',
    'https://qdrant.tech/documentation/cloud-api/',
    'shapes of the keys that are no token: {observed}',
  ],
});
