import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Voyage AI',
  site: 'https://www.voyageai.com',
  keys: [
    {
      id: 'api-key',
      name: 'Voyage AI API key',
      severity: 'high',
      pattern: /pa-[0-9A-Za-z_-]{43}/,
      context: { words: ['voyage'], required: false },
      entropy: 4,
      env: ['VOYAGE_API_KEY', 'VOYAGEAI_API_KEY', 'VOYAGE_AI_API_KEY'],
      risk: 'Whoever has it can use the embedding and reranking models at your expense.',
      examples: [
        'VOYAGE_API_KEY=pa-<b64u:42><alnum:1>',
        'vo = voyageai.Client(api_key="pa-<b64u:42><alnum:1>")',
        'curl https://api.voyageai.com/v1/embeddings -H "Authorization: Bearer pa-<b64u:42><alnum:1>"',
      ],
      nearMisses: [
        'VOYAGE_API_KEY=pa-your-key',
        'spa-<alnum:43>',
        'voyage pa-<alnum:20>',
        'VOYAGE_MODEL=voyage-3-large',
      ],
    },
    {
      id: 'atlas-key',
      name: 'Voyage AI model key from MongoDB Atlas',
      severity: 'high',
      pattern: /al-[0-9A-Za-z_-]{43}/,
      context: { words: ['voyage', 'ai.mongodb.com'] },
      entropy: 4,
      env: ['VOYAGE_API_KEY', 'VOYAGEAI_API_KEY', 'MONGODB_VOYAGE_API_KEY'],
      risk: 'Whoever has it can use the embedding and reranking models of your Atlas project at your expense.',
      rotate: {
        docs: 'https://www.mongodb.com/docs/voyageai/management/api-keys/',
        steps: [
          'create a new model API key on the AI Models page of your Atlas organization or project',
          'put it in VOYAGE_API_KEY, outside git; it is shown only once',
          'delete the old key there',
        ],
      },
      examples: [
        'VOYAGE_API_KEY=al-<b64u:42><alnum:1>',
        'curl https://ai.mongodb.com/v1/embeddings -H "Authorization: Bearer al-<b64u:42><alnum:1>"',
        '{"voyage": {"apiKey": "al-<b64u:42><alnum:1>"}}',
      ],
      nearMisses: ['css=al-<alnum:43>', 'voyage final-<alnum:43>', 'VOYAGE_API_KEY=al-<alnum:12>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.voyageai.com/organization/api-keys',
    docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
    steps: [
      'create a new key at https://dashboard.voyageai.com/organization/api-keys',
      'put it in VOYAGE_API_KEY, outside git',
      'delete the old key there',
      'look at the usage since the leak',
    ],
  },
  checks: [
    {
      keys: ['api-key'],
      url: 'https://api.voyageai.com/v1/files?limit=1',
      auth: 'bearer',
      answers: [
        { status: 200, json: { object: { is: 'list' }, data: 'array', has_more: 'boolean' }, is: 'active' },
        { status: 401, json: { detail: 'string' }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            object: 'list',
            data: [{ id: 'file-abc123', object: 'file', bytes: 3, filename: 'foo.jsonl', purpose: 'batch' }],
            first_id: 'file-abc123',
            last_id: 'file-abc123',
            has_more: false,
          },
          is: 'active',
        },
        { status: 401, body: { detail: 'Provided API key is invalid.' }, is: 'inactive' },
        { status: 429, body: { detail: 'Rate limit reached.' }, is: 'unknown' },
      ],
      source: 'https://docs.voyageai.com/reference/list-files',
    },
  ],
  sources: [
    'https://docs.voyageai.com/docs/api-key-and-installation',
    'https://www.mongodb.com/docs/voyageai/management/api-keys/',
    'key shapes: observed in public code, not documented; the length of al- keys is not sure',
  ],
});
