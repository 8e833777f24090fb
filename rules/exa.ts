import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Exa',
  site: 'https://exa.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Exa API key',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      // The name is three letters long, so only whole names and hosts count.
      context: { words: ['exa_api', 'api.exa.ai', 'mcp.exa.ai', 'exa_py', 'exa_js', 'new Exa('], within: 100 },
      env: ['EXA_API_KEY', 'EXA_KEY', 'EXASEARCH_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can search and crawl on your balance and read the websets of your team.',
      examples: [
        'EXA_API_KEY=<uuid>',
        "const exa = new Exa('<uuid>');",
        'curl https://api.exa.ai/search -H "x-api-key: <uuid>" -d \'{"query": "x"}\'',
      ],
      nearMisses: ['request_id: <uuid>', 'hexa = "<uuid>"', 'EXA_API_KEY=<hex:32>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.exa.ai/api-keys',
    docs: 'https://docs.exa.ai/reference/getting-started',
    steps: [
      'create a new key at https://dashboard.exa.ai/api-keys',
      'put it in EXA_API_KEY, outside git',
      'delete the old key there',
      'look through the usage page for what was spent with it',
    ],
  },
  sources: ['https://docs.exa.ai/reference/getting-started', 'format: observed in public code, not documented'],
});
