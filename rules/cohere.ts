import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Cohere',
  site: 'https://cohere.com',
  keys: [
    {
      id: 'api-key',
      name: 'Cohere API key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{40}/,
      context: { words: ['cohere', 'co_api_key'], within: 80 },
      env: ['CO_API_KEY', 'COHERE_API_KEY', 'COHERE_KEY'],
      // Above what 40 hex characters, such as a commit, can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can run Cohere models at your cost and read your datasets and fine-tuned models.',
      examples: [
        'CO_API_KEY=<alnum:40>',
        "co = cohere.ClientV2(api_key='<alnum:40>')",
        'curl https://api.cohere.com/v1/models -H "Authorization: Bearer <alnum:40>"',
        '{"cohere": {"apiKey": "<alnum:40>"}}',
      ],
      nearMisses: [
        'cohere_commit: <hex:40>',
        'API_KEY=<alnum:40>',
        'COHERE_API_KEY=<alnum:64>',
        'COHERE_DATASET_ID=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://dashboard.cohere.com/api-keys',
    docs: 'https://docs.cohere.com/docs/rate-limits',
    steps: [
      'create a new key of the same kind (trial or production) at https://dashboard.cohere.com/api-keys',
      'put it in CO_API_KEY, outside git',
      'delete the leaked key there',
      'look through usage and billing since the leak',
    ],
  },
  checks: [
    {
      method: 'POST',
      readOnly: 'it only says whether the key is valid',
      url: 'https://api.cohere.com/v1/check-api-key',
      auth: 'bearer',
      answers: [
        { status: 200, json: { valid: { is: true }, organization_id: 'string' }, is: 'active' },
        { status: 200, json: { valid: { is: false } }, is: 'inactive' },
        { status: 401, json: { message: { includes: 'invalid api token' } }, is: 'inactive' },
        { status: 401, json: { message: { includes: 'Incorrect API key provided' } }, is: 'inactive' },
      ],
      tells: { organisation: 'organization_id', account: 'owner_id' },
      replies: [
        { status: 200, body: { valid: true, organization_id: 'org-1', owner_id: 'user-1' }, is: 'active' },
        { status: 200, body: { valid: false }, is: 'inactive' },
        { status: 401, body: { id: 'r-1', message: 'invalid api token' }, is: 'inactive' },
        { status: 401, body: { id: 'r-2', message: 'Incorrect API key provided: ****.' }, is: 'inactive' },
        { status: 429, body: { message: 'too many requests' }, is: 'unknown' },
      ],
      source: 'https://docs.cohere.com/reference/check-api-key',
    },
  ],
  sources: [
    'https://docs.cohere.com/reference/checkapikey',
    'https://docs.cohere.com/docs/rate-limits',
    'format: observed in public code, not documented',
  ],
});
