import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Voyage AI',
  site: 'https://www.voyageai.com',
  keys: {
    'api-key': {
      name: 'Voyage AI API key',
      pattern: /pa-[0-9A-Za-z_-]{43}/,
      shape: 'pa-<b64u:42><alnum:1>',
      context: { words: ['voyage'], required: false },
      entropy: 4,
      env: ['VOYAGE_API_KEY', 'VOYAGEAI_API_KEY', 'VOYAGE_AI_API_KEY'],
      risk: 'Whoever has it can use the embedding and reranking models at your expense.',
      examples: 'vo = voyageai.Client(api_key="pa-<b64u:42><alnum:1>")',
      nearMisses: [
        'https://docs.shop.io/security#pa-protect-and-limit-users-with-high-privileges-now',
        'spa-<alnum:43>',
        'voyage pa-<alnum:20>',
        'VOYAGE_MODEL=voyage-3-large',
      ],
    },
    'atlas-key': {
      name: 'Voyage AI model key from MongoDB Atlas',
      pattern: /al-[0-9A-Za-z_-]{43}/,
      shape: 'al-<b64u:42><alnum:1>',
      context: { words: ['voyage', 'ai.mongodb.com'] },
      entropy: 4,
      env: ['VOYAGE_API_KEY', 'VOYAGEAI_API_KEY', 'MONGODB_VOYAGE_API_KEY'],
      risk: 'Whoever has it can use the embedding and reranking models of your Atlas project at your expense.',
      rotate: {
        docs: 'https://www.mongodb.com/docs/voyageai/management/api-keys/',
        make: 'create a new model API key on the AI Models page of your Atlas organization or project',
        shownOnce: true,
        end: 'delete the old key there',
      },
      examples: 'curl https://ai.mongodb.com/v1/embeddings -H "Authorization: Bearer al-<b64u:42><alnum:1>"',
      nearMisses: 'voyage final-<alnum:43>',
    },
  },
  rotate: {
    console: 'https://dashboard.voyageai.com/organization/api-keys',
    docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look at the usage since the leak',
  },
  check: {
    keys: ['api-key'],
    url: 'https://api.voyageai.com/v1/files?limit=1',
    active: { object: { is: 'list' }, data: 'array', has_more: 'boolean' },
    inactive: { detail: 'string' },
    accepted: {
      object: 'list',
      data: [{ id: 'file-abc123', object: 'file', bytes: 3, filename: 'foo.jsonl', purpose: 'batch' }],
      first_id: 'file-abc123',
      last_id: 'file-abc123',
      has_more: false,
    },
    refused: { detail: 'Provided API key is invalid.' },
    tooMany: { detail: 'Rate limit reached.' },
    source: 'https://docs.voyageai.com/reference/list-files',
  },
  sources: [
    '{docs}',
    'https://www.mongodb.com/docs/voyageai/management/api-keys/',
    'key shapes: {observed}; the length of al- keys is not sure',
  ],
});
