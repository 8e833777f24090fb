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
  // No check: the list of models says nothing of the key, and how a refusal looks is not documented there.
  sources: [
    'https://dev.writer.com/api-reference/api-keys',
    'key shape: documented nowhere; bound to the names of the product instead',
  ],
});
