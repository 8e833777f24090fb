import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'DeepAI',
  site: 'https://deepai.org',
  keys: [
    {
      id: 'api-key',
      name: 'DeepAI API key',
      severity: 'medium',
      // A UUID like any other: DeepAI must be named beside it.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: [
          'deepai_api',
          'deep_ai_api',
          'deepaiApiKey',
          'deepai_key',
          'deep_ai_key',
          'deepai.setApiKey',
          'api.deepai.org',
        ],
        within: 60,
      },
      env: ['DEEPAI_API_KEY', 'DEEP_AI_API_KEY', 'DEEPAI_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can run DeepAI models at your cost.',
      examples: [
        'DEEPAI_API_KEY=<uuid>',
        "deepai.setApiKey('<uuid>');",
        "curl -F 'text=a cat' -H 'api-key: <uuid>' https://api.deepai.org/api/text2img",
        '{"deepaiApiKey": "<uuid>"}',
      ],
      nearMisses: [
        'DEEPAI_API_KEY=quickstart',
        'request_id = "<uuid>"',
        'DEEPAI_API_KEY=<hex:32>',
        'https://deepai.org/job/<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://deepai.org/dashboard/profile',
    docs: 'https://deepai.org/docs',
    steps: [
      'create a new key in your profile at https://deepai.org/dashboard/profile',
      'put it in DEEPAI_API_KEY, outside git',
      'delete the old key there and look through the bills since the leak',
    ],
  },
  // No check: every call runs a model and costs.
  sources: ['https://deepai.org/docs', 'format: observed in public code, not documented'],
});
