import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AI21 Labs',
  site: 'https://www.ai21.com',
  keys: {
    'api-key': {
      name: 'AI21 API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['ai21', 'ai21labs', 'ai21client'], within: 80 },
      env: ['AI21_API_KEY', 'AI21_LABS_API_KEY', 'AI21_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can run Jamba models on your bill and read the files in your document library.',
      nearMisses: 'mai21n: <uuid>',
    },
    'api-key-old': {
      name: 'AI21 API key (old form)',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['ai21', 'ai21labs', 'ai21client'], within: 60 },
      env: ['AI21_API_KEY', 'AI21_LABS_API_KEY', 'AI21_KEY'],
      // Above what hex digits and most names reach.
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can run models on your bill and read the files in your document library.',
      examples: [
        'AI21_API_KEY=<alnum:32>',
        "ai21.api_key = '<alnum:32>'",
        'llm:\n  provider: ai21\n  api_key: <alnum:32>\n',
      ],
      nearMisses: ['token = "<alnum:32>"', 'AI21_API_KEY=<alnum:20>', 'AI21_API_KEY=<hex:32>'],
    },
  },
  rotate: {
    console: 'https://studio.ai21.com/account/api-key',
    docs: 'https://docs.ai21.com/reference/authentication',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look at the usage page for calls that are not yours',
  },
  check: {
    // An empty library answers [], as anything might: unknown.
    url: 'https://api.ai21.com/studio/v1/library/files?limit=1',
    active: { '0.fileId': 'string', '0.fileType': 'string', '0.status': 'string' },
    inactive: 401,
    accepted: [{ fileId: 'f-1', name: 'a.txt', fileType: 'text/plain', sizeBytes: 12, status: 'PROCESSED' }],
    refused: { detail: 'Unauthorized' },
    unclear: { 200: [] },
    source: 'https://docs.ai21.com/reference/manage-library-ref/list-library-files',
  },
  sources: ['{docs}', 'format: {observed}'],
});
