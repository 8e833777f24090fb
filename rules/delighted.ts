import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Delighted',
  site: 'https://delighted.com',
  retired: '2026-06, Qualtrics closed the service and deleted its data',
  keys: [
    {
      id: 'api-key',
      name: 'Delighted API key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{20,40}/,
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
      examples: [
        'DELIGHTED_API_KEY=<alnum:32>',
        "Delighted.api_key = '<alnum:32>'",
        'curl https://api.delighted.com/v1/metrics.json -u <alnum:32>:',
        "const delighted = require('delighted')('<alnum:32>');",
      ],
      nearMisses: [
        'we are delighted by <alnum:32>',
        'DELIGHTED_API_KEY=your_api_key',
        'DELIGHTED_API_KEY=<alnum:64>',
        'delightedSurveyId = "<uuid>"',
      ],
    },
  ],
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
    'https://app.delighted.com/docs/api',
    'format: observed in public code, not documented',
  ],
});
