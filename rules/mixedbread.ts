import { defineProvider } from '../src/model/provider.ts';

const risk = 'Whoever has it can embed, parse and search at your cost, and read and delete your files and stores.';

export default defineProvider({
  name: 'Mixedbread',
  site: 'https://www.mixedbread.com',
  keys: [
    {
      id: 'api-key',
      name: 'Mixedbread API key',
      severity: 'high',
      pattern: /mxb_[0-9A-Za-z]{20,64}/,
      env: ['MXBAI_API_KEY', 'MXB_API_KEY', 'MIXEDBREAD_API_KEY', 'MIXEDBREAD_AI_API_KEY'],
      entropy: 3.3,
      risk,
      examples: [
        'MXBAI_API_KEY=mxb_<alnum:32>',
        'client = Mixedbread(api_key="mxb_<alnum:40>")',
        'curl https://api.mixedbread.com/v1/files -H "Authorization: Bearer mxb_<alnum:24>"',
      ],
      nearMisses: ['export MXBAI_API_KEY=mxb_xxxxx', 'mxb_store_upload_files_to_store()', 'mxb_<lower:8>'],
    },
    {
      id: 'legacy-key',
      name: 'Mixedbread API key (old form)',
      severity: 'high',
      // "emb_" begins many a name of an embedding.
      pattern: /emb_[0-9A-Za-z]{20,64}/,
      context: { words: ['mixedbread', 'mxbai'], within: 80 },
      env: ['MXBAI_API_KEY', 'MIXEDBREAD_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk,
      examples: [
        'MXBAI_API_KEY=emb_<alnum:40>',
        '{"mixedbread": {"apiKey": "emb_<alnum:48>"}}',
        'mxbai = MixedbreadAI(api_key="emb_<alnum:32>")',
      ],
      nearMisses: ['vector = emb_<alnum:40>', 'MXBAI_MODEL=emb_<lower:6>', 'mxbai: emb_large_v1_dimensions_reduced_to'],
    },
  ],
  rotate: {
    console: 'https://platform.mixedbread.com/platform?next=api-keys',
    docs: 'https://www.mixedbread.com/api-reference',
    steps: [
      'create a new key with an expiry date and no wider scope than it needs at https://platform.mixedbread.com/platform?next=api-keys',
      'put it in MXBAI_API_KEY, outside git',
      'delete the old key there',
      'look through files, stores and usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.mixedbread.com/v1/files?limit=1',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { data: 'array', pagination: 'object', 'pagination.has_more': 'boolean' },
          is: 'active',
        },
        // Documented: invalid or expired. A lack of permissions gets a 403, an empty account a 402.
        { status: 401, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            pagination: { first_cursor: null, last_cursor: null, has_more: false, total: null },
            object: 'list',
            data: [],
          },
          is: 'active',
        },
        { status: 401, body: {}, is: 'inactive' },
        { status: 402, body: {}, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source:
        'https://github.com/mixedbread-ai/mixedbread-python (files.list), https://www.mixedbread.com/api-reference/error-handling',
    },
  ],
  sources: [
    'https://www.mixedbread.com/api-reference',
    'https://github.com/mixedbread-ai/mixedbread-python',
    'formats: observed in public code, not documented',
  ],
});
