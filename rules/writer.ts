import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Writer',
  site: 'https://writer.com',
  keys: [
    {
      id: 'api-key',
      name: 'Writer API key',
      severity: 'high',
      // Length and alphabet are published nowhere, and "writer" is an everyday word: only its own names count.
      pattern: /[0-9A-Za-z_-]{32,128}/,
      context: { words: ['api.writer.com', 'writerai', 'palmyra', 'writer_ai'], within: 80 },
      env: ['WRITER_API_KEY'],
      entropy: 4.2,
      confidence: 'low',
      risk: 'Whoever has it can run Palmyra models and your agents and read the files and knowledge graphs that its agent may.',
      examples: [
        'WRITER_API_KEY=<alnum:48>',
        'curl https://api.writer.com/v1/models -H "Authorization: Bearer <alnum:64>"',
        '{"WRITER_API_KEY": "<alnum:40>"}',
      ],
      nearMisses: [
        'WRITER_API_KEY=your-writer-api-key-goes-in-here',
        'writer_session = "<alnum:48>"',
        'WRITER_API_KEY=<alnum:20>',
        'palmyra_checksum: <hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.writer.com/aistudio',
    docs: 'https://dev.writer.com/api-reference/api-keys',
    steps: [
      'generate a new key for the same API agent in AI Studio: Admin settings, API Keys',
      'put it in WRITER_API_KEY, outside git; it is shown only once',
      'delete the old key there',
    ],
  },
  checks: [
    {
      url: 'https://api.writer.com/v1/models',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'models.0.id': { includes: 'palmyra' }, 'models.0.name': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        { status: 200, body: { models: [{ id: 'palmyra-x5', name: 'Palmyra X5' }] }, is: 'active' },
        { status: 401, body: { tpe: 'unauthorized', errors: [] }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://dev.writer.com/api-reference/completion-api/list-models',
    },
  ],
  sources: [
    'https://dev.writer.com/api-reference/api-keys',
    'key shape: documented nowhere; bound to the names of the product instead',
  ],
});
