import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AssemblyAI',
  site: 'https://www.assemblyai.com',
  keys: {
    'api-key': {
      name: 'AssemblyAI API key',
      // Hexadecimal as far as seen; scanners allow all letters.
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['assemblyai', 'assembly_ai', 'aai.settings'], within: 100 },
      env: ['ASSEMBLYAI_API_KEY', 'ASSEMBLY_AI_API_KEY', 'ASSEMBLYAI_KEY', 'AAI_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can transcribe at your cost and read the transcripts of the project.',
      nearMisses: 'ASSEMBLYAI_API_KEY=<HEX:32>',
    },
  },
  rotate: {
    console: 'https://www.assemblyai.com/dashboard/api-keys',
    docs: 'https://www.assemblyai.com/docs/account-management',
    make: 'create a new key in the dashboard, API Keys, in the same project: transcripts stay within their project',
    end: 'delete the old key there and check the usage since the leak',
  },
  check: {
    // Lists one transcript at most; the text itself is not in the list.
    url: 'https://api.assemblyai.com/v2/transcript?limit=1',
    auth: { header: 'Authorization' },
    active: { 'page_details.limit': 'number', 'page_details.current_url': 'string', transcripts: 'array' },
    inactive: { error: { includes: 'API token missing/invalid' } },
    accepted: {
      page_details: {
        limit: 1,
        result_count: 0,
        current_url: 'https://api.assemblyai.com/v2/transcript?limit=1',
        prev_url: null,
        next_url: null,
      },
      transcripts: [],
    },
    refused: { error: 'Authentication error, API token missing/invalid' },
    unclear: { 401: { error: 'Your current account balance is negative' } },
    source: 'https://www.assemblyai.com/docs/api-reference/transcripts/list',
  },
  sources: ['{docs}', 'key shape: {observed}'],
});
