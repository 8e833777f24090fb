import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tavus',
  site: 'https://www.tavus.io',
  keys: {
    'api-key': {
      name: 'Tavus API key',
      // Replicas, personas and conversations have a letter and 11 to 16 hex digits, so 32 near the name is the key.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['tavus'], within: 80 },
      env: ['TAVUS_API_KEY', 'TAVUS_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can hold conversations and make videos with your replicas at your cost and read their recordings.',
      nearMisses: 'TAVUS_REPLICA_ID=r<hex:11>',
    },
  },
  rotate: {
    console: 'https://platform.tavus.io/api-keys',
    docs: 'https://docs.tavus.io/api-reference/authentication',
    make: 'create a new key at {console}',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'look through conversations and billing since the leak',
  },
  check: {
    url: 'https://tavusapi.com/v2/replicas?limit=1',
    auth: { header: 'x-api-key' },
    active: { 'data.0.replica_id': 'string', 'data.0.replica_name': 'string', total_count: 'number' },
    inactive: { message: { is: 'Invalid access token' } },
    accepted: { data: [{ replica_id: 'r1', replica_name: 'Example', status: 'completed' }], total_count: 1 },
    refused: { message: 'Invalid access token' },
    unclear: { 200: { data: [], total_count: 0 } },
    source: 'https://docs.tavus.io/api-reference/phoenix-replica-model/get-replicas',
  },
  sources: ['{docs}', 'format: {observed}'],
});
