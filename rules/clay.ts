import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Clay',
  site: 'https://www.clay.com',
  keys: [
    {
      id: 'api-key',
      name: 'Clay API key',
      severity: 'high',
      // 20 hex characters: short, so the name must stand right beside it.
      pattern: /[0-9a-f]{20}/,
      context: {
        words: ['api.clay.com', 'api.clay.run', 'clayApiKey', 'clay_key', 'clay_token', 'clay.api_key'],
        within: 40,
      },
      env: ['CLAY_API_KEY', 'CLAY_KEY', 'CLAY_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and enrich the people and companies of your workspace and spend its credits.',
      examples: [
        'CLAY_API_KEY=<hex:20>',
        "const clayApiKey = '<hex:20>';",
        'clay.api_key: "<hex:20>"\n',
        '{"clay_token": "<hex:20>"}',
      ],
      nearMisses: [
        'clay build <hex:20>',
        'CLAY_API_KEY=your_clay_api_key',
        'CLAY_API_KEY=<hex:40>',
        'barclay_api: <hex:20>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.clay.com/settings/account',
    docs: 'https://university.clay.com/docs/http-api-integration-overview',
    steps: [
      'generate a new API key in the settings of your Clay account; the old one ends',
      'put it where the old one is used, outside git',
      'make sure that the old key is refused, and look through the use of credits since the leak',
    ],
  },
  // No check: no call that only reads is documented.
  sources: [
    'https://university.clay.com/docs/http-api-integration-overview',
    'format: observed in public code, not documented',
  ],
});
