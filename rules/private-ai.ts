import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Private AI',
  site: 'https://www.private-ai.com',
  keys: [
    {
      id: 'api-key',
      name: 'Private AI API key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      context: { words: ['private_ai', 'private-ai.com', 'getlimina'], within: 100 },
      env: ['PRIVATE_AI_API_KEY', 'PRIVATEAI_API_KEY', 'PRIVATE_AI_KEY', 'PAI_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can use the de-identification API on your account and use up its quota.',
      examples: [
        'PRIVATE_AI_API_KEY=<lownum:32>',
        'client = PAIClient(url="https://api.private-ai.com/community/", api_key="<lownum:32>")',
        'curl -H "x-api-key: <hex:32>" https://api.private-ai.com/community/v4/process/text',
      ],
      nearMisses: [
        'x-api-key: <lownum:32>',
        'PRIVATE_AI_API_KEY=<uuid>',
        'PRIVATE_AI_API_KEY=<upper:32>',
        'PRIVATE_AI_API_KEY=your-private-ai-api-key',
      ],
    },
  ],
  rotate: {
    console: 'https://portal.private-ai.com',
    docs: 'https://docs.private-ai.com/fundamentals/getting-started',
    steps: [
      'sign in to https://portal.private-ai.com and create a new API key',
      'put it in PRIVATE_AI_API_KEY, outside git',
      'delete the old key there; where the page has no such button, ask the support to end it',
    ],
  },
  // No check: every documented call works on a text, which is billed.
  sources: [
    'https://docs.private-ai.com/fundamentals/getting-started',
    'format: observed in public code, not documented',
  ],
});
