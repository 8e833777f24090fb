import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can embed, parse and search at your cost, and read and delete your files and stores.';

export default defineProvider({
  name: 'Mixedbread',
  site: 'https://www.mixedbread.com',
  keys: {
    'api-key': {
      name: 'Mixedbread API key',
      pattern: /mxb_[0-9A-Za-z]{20,64}/,
      shape: 'mxb_<alnum:24-40>',
      env: ['MXBAI_API_KEY', 'MXB_API_KEY', 'MIXEDBREAD_API_KEY', 'MIXEDBREAD_AI_API_KEY'],
      entropy: 3.3,
      risk,
    },
    'legacy-key': {
      name: 'Mixedbread API key (old form)',
      // "emb_" begins many a name of an embedding.
      pattern: /emb_[0-9A-Za-z]{20,64}/,
      shape: 'emb_<alnum:32-48>',
      context: { words: ['mixedbread', 'mxbai'], within: 80 },
      env: ['MXBAI_API_KEY', 'MIXEDBREAD_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk,
    },
  },
  rotate: {
    console: 'https://platform.mixedbread.com/platform?next=api-keys',
    docs: 'https://www.mixedbread.com/api-reference',
    make: 'create a new key with an expiry date and no wider scope than it needs at {console}',
    end: 'delete the old key there',
    after: 'look through files, stores and usage since the leak',
  },
  check: {
    url: 'https://api.mixedbread.com/v1/files?limit=1',
    active: { data: 'array', pagination: 'object', 'pagination.has_more': 'boolean' },
    // Documented: invalid or expired. A lack of permissions gets a 403, an empty account a 402.
    inactive: 401,
    accepted: {
      pagination: { first_cursor: null, last_cursor: null, has_more: false, total: null },
      object: 'list',
      data: [],
    },
    refused: {},
    unclear: { 402: {} },
    source:
      'https://github.com/mixedbread-ai/mixedbread-python (files.list), https://www.mixedbread.com/api-reference/error-handling',
  },
  sources: ['{docs}', 'https://github.com/mixedbread-ai/mixedbread-python', 'formats: {observed}'],
});
