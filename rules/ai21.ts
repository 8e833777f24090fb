import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'AI21 Labs',
  site: 'https://www.ai21.com',
  keys: [
    {
      id: 'api-key',
      name: 'AI21 API key',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['ai21', 'ai21labs', 'ai21client'], within: 80 },
      env: ['AI21_API_KEY', 'AI21_LABS_API_KEY', 'AI21_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can run Jamba models on your bill and read the files in your document library.',
      examples: [
        'AI21_API_KEY=<uuid>',
        'client = AI21Client(api_key="<uuid>")',
        'curl -H "Authorization: Bearer <uuid>" https://api.ai21.com/studio/v1/chat/completions',
        '{"ai21": {"apiKey": "<uuid>"}}',
      ],
      nearMisses: [
        'request_id: <uuid>',
        'AI21_API_KEY=your-ai21-api-key',
        'AI21_API_KEY=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
        'mai21n: <uuid>',
      ],
    },
    {
      id: 'api-key-old',
      name: 'AI21 API key (old form)',
      severity: 'high',
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
  ],
  rotate: {
    console: 'https://studio.ai21.com/account/api-key',
    docs: 'https://docs.ai21.com/reference/authentication',
    steps: [
      'create a new key at https://studio.ai21.com/account/api-key',
      'put it in AI21_API_KEY, outside git',
      'delete the old key there',
      'look at the usage page for calls that are not yours',
    ],
  },
  checks: [
    {
      // An empty library answers [], as anything might: unknown.
      url: 'https://api.ai21.com/studio/v1/library/files?limit=1',
      auth: 'bearer',
      answers: [
        { status: 200, json: { '0.fileId': 'string', '0.fileType': 'string', '0.status': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: [{ fileId: 'f-1', name: 'a.txt', fileType: 'text/plain', sizeBytes: 12, status: 'PROCESSED' }],
          is: 'active',
        },
        { status: 401, body: { detail: 'Unauthorized' }, is: 'inactive' },
        { status: 200, body: [], is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.ai21.com/reference/manage-library-ref/list-library-files',
    },
  ],
  sources: ['https://docs.ai21.com/reference/authentication', 'format: observed in public code, not documented'],
});
