import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pinecone',
  site: 'https://www.pinecone.io',
  keys: {
    'api-key': {
      name: 'Pinecone API key',
      pattern: /pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}/,
      shape: 'pcsk_<alnum:5-6>_<alnum:63>',
      env: ['PINECONE_API_KEY'],
      risk: 'Whoever has it can read, change and delete the vectors and indexes of the project, within its roles.',
    },
    'old-api-key': {
      name: 'Pinecone API key (old form)',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['pinecone_api', 'pinecone_key', 'pinecone.init(', 'pinecone_token', 'Pinecone('], within: 80 },
      env: ['PINECONE_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the vectors and indexes of the project.',
      nearMisses: 'PINECONE_PROJECT=<uuid>',
    },
  },
  rotate: {
    console: 'https://app.pinecone.io',
    docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    make: 'create a new API key with only the permissions it needs on the API keys page of the project',
    shownOnce: true,
    end: 'delete the old key there, or with DELETE https://api.pinecone.io/admin/api-keys/KEY_ID',
  },
  check: {
    url: 'https://api.pinecone.io/indexes',
    auth: { header: 'Api-Key' },
    headers: { 'X-Pinecone-Api-Version': '2025-10' },
    active: { 'indexes.0.name': 'string', 'indexes.0.host': { includes: 'pinecone.io' } },
    answers: [
      // A project without any index: only the header tells the answer from another's.
      { status: 200, json: { indexes: 'array' }, header: { 'x-pinecone-api-version': '20' }, is: 'active' },
      { status: 401, text: 'invalid api key', is: 'inactive' },
    ],
    accepted: {
      indexes: [{ name: 'docs', metric: 'cosine', dimension: 1536, host: 'docs-1a2b3c.svc.aped.pinecone.io' }],
    },
    unclear: { 200: { indexes: [] } },
    tooMany: { error: { code: 'RESOURCE_EXHAUSTED', message: 'Too many requests' }, status: 429 },
    replies: [
      { status: 200, headers: { 'x-pinecone-api-version': '2025-10' }, body: { indexes: [] }, is: 'active' },
      {
        status: 401,
        body: { error: { code: 'UNAUTHENTICATED', message: 'Invalid API key' }, status: 401 },
        is: 'inactive',
      },
      { status: 401, body: 'Invalid API Key', is: 'inactive' },
    ],
    source: 'https://docs.pinecone.io/reference/api/2025-10/control-plane/list_indexes',
  },
  sources: ['{docs}', 'https://docs.pinecone.io/reference/api/authentication', 'format: {observed}'],
});
