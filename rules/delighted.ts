import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Delighted',
  site: 'https://delighted.com',
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
      'generate a new API key under Integrations, API in your Delighted account',
      'put it where the old one is used, outside git',
      'revoke the old key there and look for people and surveys that you did not add',
    ],
  },
  checks: [
    {
      url: 'https://api.delighted.com/v1/metrics.json',
      auth: { basic: '{key}:' },
      answers: [
        {
          status: 200,
          json: { promoter_count: 'number', detractor_count: 'number', response_count: 'number' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      tells: { usage: 'response_count' },
      replies: [
        {
          status: 200,
          body: { nps: 0, promoter_count: 1, passive_count: 2, detractor_count: 1, response_count: 4 },
          is: 'active',
        },
        { status: 401, body: '', is: 'inactive' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://app.delighted.com/docs/api',
    },
  ],
  sources: ['https://app.delighted.com/docs/api', 'format: observed in public code, not documented'],
});
