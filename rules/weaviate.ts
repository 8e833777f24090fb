import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it and the address of the cluster can read, change and delete the collections that its role allows.';
const env = ['WEAVIATE_API_KEY', 'WCD_API_KEY', 'WCS_API_KEY', 'WEAVIATE_ADMIN_API_KEY', 'WEAVIATE_KEY'];

export default defineProvider({
  name: 'Weaviate Cloud',
  site: 'https://weaviate.io',
  keys: {
    'api-key': {
      name: 'Weaviate Cloud API key',
      // base64 of several parts; its length differs.
      pattern: /[0-9A-Za-z+/]{60,140}={0,2}/,
      context: { words: ['weaviate'], within: 80 },
      env,
      entropy: 4.2,
      confidence: 'medium',
      beside: { host: /([0-9a-z][0-9a-z.-]{0,60}\.weaviate\.(?:cloud|network))/ },
      risk,
      examples: [
        'WEAVIATE_URL=https://my-cluster.weaviate.cloud\nWEAVIATE_API_KEY=<alnum:1><b64:81><alnum:1>=\n',
        'client = weaviate.connect_to_weaviate_cloud(cluster_url=url, auth_credentials=Auth.api_key("<alnum:96>"))',
        '{"weaviate": {"apiKey": "<alnum:1><b64:85><alnum:1>="}}',
      ],
      nearMisses: [
        'WEAVIATE_API_KEY=your-weaviate-api-key',
        'image: semitechnologies/weaviate@sha256:<hex:64>',
        'checksum = "<alnum:80>"',
        'WEAVIATE_API_KEY=<alnum:20>',
      ],
    },
    'legacy-api-key': {
      name: 'Weaviate Cloud API key (old form)',
      pattern: /[0-9A-Za-z]{36}/,
      shape: '<alnum:36>',
      context: { words: ['weaviate_key', 'weaviateApiKey', 'weaviate.network', 'weaviate.cloud'], within: 80 },
      env,
      entropy: 4.1,
      confidence: 'medium',
      beside: { host: /([0-9a-z][0-9a-z.-]{0,60}\.weaviate\.(?:cloud|network))/ },
      risk,
      examples: 'curl -H "Authorization: Bearer <alnum:36>" https://my-sandbox.weaviate.network/v1/schema',
    },
  },
  rotate: {
    console: 'https://console.weaviate.cloud',
    docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
    make: 'create a new API key with the same role on the page of the cluster at {console}',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://{host}/v1/meta',
    domains: ['weaviate.cloud', 'weaviate.network'],
    active: { hostname: 'string', version: 'string', modules: 'object' },
    inactive: { message: { includes: 'api key' } },
    accepted: { hostname: 'http://[::]:8080', version: '1.30.0', modules: {} },
    refused: { code: 401, message: 'unauthorized: invalid api key, please provide a valid api key' },
    tooMany: { error: [{ message: 'too many requests' }] },
    source: 'https://docs.weaviate.io/weaviate/api/rest#tag/meta',
  },
  sources: ['{docs}', 'key shapes: {observed}'],
});
