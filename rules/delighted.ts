import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Delighted',
  site: 'https://delighted.com',
  retired: '2026-06, Qualtrics closed the service and deleted its data',
  keys: {
    'api-key': {
      name: 'Delighted API key',
      pattern: /[0-9A-Za-z]{20,40}/,
      shape: '<alnum:20-40>',
      // Not the bare name: "delighted" is an everyday word.
      context: {
        words: [
          'api.delighted.com',
          'delighted.api_key',
          'delighted_key',
          'delightedApiKey',
          'Delighted\\Client',
          "require('delighted')",
          'delighted.Client',
        ],
        within: 60,
      },
      env: ['DELIGHTED_API_KEY', 'DELIGHTED_KEY', 'DELIGHTED_API_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can read your survey answers and the people who gave them, add and delete people and send surveys.',
      examples: 'curl https://api.delighted.com/v1/metrics.json -u <alnum:32>:',
      nearMisses: 'we are delighted by <alnum:32>',
    },
  },
  rotate: {
    console: 'https://app.delighted.com/integrations/api',
    docs: 'https://app.delighted.com/docs/api',
    steps: [
      'remove the key from the code and from wherever else it stands: Delighted has answered no calls since July 2026',
      'move what still asks customers to another service, with a key of its own that is kept outside git',
    ],
  },
  sources: [
    'https://delighted-help-160b834b9adfde78ebef1528.helpscoutdocs.com/article/840-delighted-sunset-faq',
    '{docs}',
    'format: {observed}',
  ],
});
