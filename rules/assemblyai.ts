import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'AssemblyAI',
  site: 'https://www.assemblyai.com',
  keys: [
    {
      id: 'api-key',
      name: 'AssemblyAI API key',
      severity: 'high',
      // Hexadecimal as far as seen; scanners allow all letters.
      pattern: /[0-9a-z]{32}/,
      context: { words: ['assemblyai', 'assembly_ai', 'aai.settings'], within: 100 },
      env: ['ASSEMBLYAI_API_KEY', 'ASSEMBLY_AI_API_KEY', 'ASSEMBLYAI_KEY', 'AAI_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can transcribe at your cost and read the transcripts of the project.',
      examples: [
        'ASSEMBLYAI_API_KEY=<hex:32>',
        'import assemblyai as aai\naai.settings.api_key = "<hex:32>"\n',
        'curl https://api.assemblyai.com/v2/transcript -H "Authorization: <hex:32>"',
        "const client = new AssemblyAI({ apiKey: '<hex:32>' });",
      ],
      nearMisses: [
        'etag: "<hex:32>"',
        'ASSEMBLYAI_API_KEY=<HEX:32>',
        'ASSEMBLYAI_TRANSCRIPT_ID=<uuid>',
        'ASSEMBLYAI_API_KEY=<hex:20>',
      ],
    },
  ],
  rotate: {
    console: 'https://www.assemblyai.com/dashboard/api-keys',
    docs: 'https://www.assemblyai.com/docs/account-management',
    steps: [
      'create a new key in the dashboard, API Keys, in the same project: transcripts stay within their project',
      'put it in ASSEMBLYAI_API_KEY, outside git',
      'delete the old key there and check the usage since the leak',
    ],
  },
  checks: [
    {
      // Lists one transcript at most; the text itself is not in the list.
      url: 'https://api.assemblyai.com/v2/transcript?limit=1',
      auth: { header: 'Authorization' },
      answers: [
        {
          status: 200,
          json: { 'page_details.limit': 'number', 'page_details.current_url': 'string', transcripts: 'array' },
          is: 'active',
        },
        { status: 401, json: { error: { includes: 'API token missing/invalid' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            page_details: {
              limit: 1,
              result_count: 0,
              current_url: 'https://api.assemblyai.com/v2/transcript?limit=1',
              prev_url: null,
              next_url: null,
            },
            transcripts: [],
          },
          is: 'active',
        },
        { status: 401, body: { error: 'Authentication error, API token missing/invalid' }, is: 'inactive' },
        { status: 401, body: { error: 'Your current account balance is negative' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://www.assemblyai.com/docs/api-reference/transcripts/list',
    },
  ],
  sources: ['https://www.assemblyai.com/docs/account-management', 'key shape: observed in public code, not documented'],
});
