import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Tavus',
  site: 'https://www.tavus.io',
  keys: [
    {
      id: 'api-key',
      name: 'Tavus API key',
      severity: 'high',
      // Replicas, personas and conversations have a letter and 11 to 16 hex digits, so 32 near the name is the key.
      pattern: /[0-9a-f]{32}/,
      context: { words: ['tavus', 'tavusapi'], within: 80 },
      env: ['TAVUS_API_KEY', 'TAVUS_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can hold conversations and make videos with your replicas at your cost and read their recordings.',
      examples: [
        'TAVUS_API_KEY=<hex:32>',
        "const TAVUS_KEY = '<hex:32>';",
        'curl https://tavusapi.com/v2/replicas -H "x-api-key: <hex:32>"',
        '{"tavus": {"apiKey": "<hex:32>"}}',
      ],
      nearMisses: [
        'TAVUS_REPLICA_ID=r<hex:11>',
        'x-api-key: <hex:32>',
        'TAVUS_API_KEY=<hex:16>',
        'tavus_commit = <hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://platform.tavus.io/api-keys',
    docs: 'https://docs.tavus.io/api-reference/authentication',
    steps: [
      'create a new key at https://platform.tavus.io/api-keys',
      'put it in TAVUS_API_KEY, outside git; it is shown only once',
      'delete the old key there',
      'look through conversations and billing since the leak',
    ],
  },
  checks: [
    {
      url: 'https://tavusapi.com/v2/replicas?limit=1',
      auth: { header: 'x-api-key' },
      answers: [
        {
          status: 200,
          json: { 'data.0.replica_id': 'string', 'data.0.replica_name': 'string', total_count: 'number' },
          is: 'active',
        },
        { status: 401, json: { message: { is: 'Invalid access token' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: { data: [{ replica_id: 'r1', replica_name: 'Example', status: 'completed' }], total_count: 1 },
          is: 'active',
        },
        { status: 200, body: { data: [], total_count: 0 }, is: 'unknown' },
        { status: 401, body: { message: 'Invalid access token' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.tavus.io/api-reference/phoenix-replica-model/get-replicas',
    },
  ],
  sources: ['https://docs.tavus.io/api-reference/authentication', 'format: observed in public code, not documented'],
});
