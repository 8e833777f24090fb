import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Pinecone',
  site: 'https://www.pinecone.io',
  keys: [
    {
      id: 'api-key',
      name: 'Pinecone API key',
      severity: 'high',
      pattern: /pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}/,
      env: ['PINECONE_API_KEY'],
      risk: 'Whoever has it can read, change and delete the vectors and indexes of the project, within its roles.',
      examples: [
        'PINECONE_API_KEY=pcsk_<alnum:6>_<alnum:63>',
        "pc = Pinecone(api_key='pcsk_<alnum:5>_<alnum:63>')",
        'curl -H "Api-Key: pcsk_<alnum:6>_<alnum:63>" https://api.pinecone.io/indexes',
      ],
      nearMisses: ['pcsk_<alnum:6>_<alnum:20>', 'PINECONE_API_KEY=pcsk_your_key', 'apcsk_<alnum:6>_<alnum:63>'],
    },
    {
      id: 'old-api-key',
      name: 'Pinecone API key (old form)',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['pinecone_api', 'pinecone_key', 'pinecone.init(', 'pinecone_token', 'Pinecone('], within: 80 },
      env: ['PINECONE_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the vectors and indexes of the project.',
      examples: [
        'PINECONE_API_KEY=<uuid>',
        'pinecone.init(api_key="<uuid>", environment="us-west1-gcp")',
        '{"pineconeApiKey": "<uuid>"}',
      ],
      nearMisses: ['vector_id = "<uuid>"', 'PINECONE_API_KEY=<hex:32>', 'PINECONE_PROJECT=<uuid>'],
    },
  ],
  rotate: {
    console: 'https://app.pinecone.io',
    docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    steps: [
      'create a new API key with only the permissions it needs on the API keys page of the project',
      'put it in PINECONE_API_KEY, outside git; it is shown only once',
      'delete the old key there, or with DELETE https://api.pinecone.io/admin/api-keys/KEY_ID',
    ],
  },
  checks: [
    {
      url: 'https://api.pinecone.io/indexes',
      auth: { header: 'Api-Key' },
      headers: { 'X-Pinecone-Api-Version': '2025-10' },
      answers: [
        {
          status: 200,
          json: { 'indexes.0.name': 'string', 'indexes.0.host': { includes: 'pinecone.io' } },
          is: 'active',
        },
        // A project without any index: only the header tells the answer from another's.
        { status: 200, json: { indexes: 'array' }, header: { 'x-pinecone-api-version': '20' }, is: 'active' },
        { status: 401, text: 'invalid api key', is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            indexes: [{ name: 'docs', metric: 'cosine', dimension: 1536, host: 'docs-1a2b3c.svc.aped.pinecone.io' }],
          },
          is: 'active',
        },
        { status: 200, headers: { 'x-pinecone-api-version': '2025-10' }, body: { indexes: [] }, is: 'active' },
        { status: 200, body: { indexes: [] }, is: 'unknown' },
        {
          status: 401,
          body: { error: { code: 'UNAUTHENTICATED', message: 'Invalid API key' }, status: 401 },
          is: 'inactive',
        },
        { status: 401, body: 'Invalid API Key', is: 'inactive' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: { code: 'RESOURCE_EXHAUSTED', message: 'Too many requests' }, status: 429 },
          is: 'unknown',
        },
      ],
      source: 'https://docs.pinecone.io/reference/api/2025-10/control-plane/list_indexes',
    },
  ],
  sources: [
    'https://docs.pinecone.io/guides/projects/manage-api-keys',
    'https://docs.pinecone.io/reference/api/authentication',
    'format: observed in public code, not documented',
  ],
});
