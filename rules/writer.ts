import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Writer',
  site: 'https://writer.com',
  keys: {
    'api-key': {
      name: 'Writer API key',
      // Length and alphabet are published nowhere, and "writer" is an everyday word: only its own names count.
      pattern: /[0-9A-Za-z_-]{32,128}/,
      shape: '<alnum:32-128>',
      context: { words: ['api.writer.com', 'writerai', 'palmyra', 'writer_ai'], within: 80 },
      env: ['WRITER_API_KEY'],
      entropy: 4.2,
      confidence: 'low',
      risk: 'Whoever has it can run Palmyra models and your agents and read the files and knowledge graphs that its agent may.',
      nearMisses: [
        'WRITER_API_KEY=your-writer-api-key-goes-in-here',
        'writer_session = "<alnum:48>"',
        'palmyra_checksum: <hex:40>',
      ],
    },
  },
  rotate: {
    console: 'https://app.writer.com/aistudio',
    docs: 'https://dev.writer.com/api-reference/api-keys',
    make: 'generate a new key for the same API agent in AI Studio: Admin settings, API Keys',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.writer.com/v1/models',
    active: { 'models.0.id': { includes: 'palmyra' }, 'models.0.name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { models: [{ id: 'palmyra-x5', name: 'Palmyra X5' }] },
    refused: { tpe: 'unauthorized', errors: [] },
    tooMany: { message: 'Too many requests' },
    source: 'https://dev.writer.com/api-reference/completion-api/list-models',
  },
  sources: ['{docs}', 'key shape: documented nowhere; bound to the names of the product instead'],
});
