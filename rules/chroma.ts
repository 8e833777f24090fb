import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Chroma Cloud',
  site: 'https://www.trychroma.com',
  keys: {
    'api-key': {
      name: 'Chroma Cloud API key',
      pattern: /ck-[1-9A-HJ-NP-Za-km-z]{43,44}/,
      shape: 'ck-<any:[1-9A-HJ-NP-Za-km-z]:43-44>',
      context: {
        words: ['trychroma', 'chroma_cloud', 'chromadb', 'chroma_tenant', 'chroma_database', 'x-chroma-token'],
      },
      env: ['CHROMA_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can read, change and delete the collections of the databases that it is for.',
      nearMisses: 'CHROMA_KEY_PREFIX=ck-collections-of-documents',
    },
  },
  rotate: {
    console: 'https://www.trychroma.com/home',
    docs: 'https://docs.trychroma.com/cloud/getting-started',
    make: 'open the settings of the database at {console} and create a new API key',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.trychroma.com/api/v2/auth/identity',
    auth: { header: 'x-chroma-token' },
    active: { user_id: 'string', tenant: 'string', databases: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { organisation: 'tenant', scopes: 'databases' },
    accepted: { user_id: 'u1', tenant: 't1', databases: ['docs'] },
    refused: { error: 'ChromaError', message: 'Permission denied.' },
    source: 'https://github.com/chroma-core/chroma/tree/main/clients/new-js (getUserIdentity)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
