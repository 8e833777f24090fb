import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Hyperbolic',
  site: 'https://hyperbolic.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Hyperbolic API key',
      severity: 'high',
      // A JSON Web Token like any other: Hyperbolic must be named beside it.
      pattern: /eyJ[0-9A-Za-z_-]{14,300}\.eyJ[0-9A-Za-z_-]{14,1000}\.[0-9A-Za-z_-]{20,700}/,
      context: { words: ['hyperbolic_api', 'hyperbolicApiKey', 'api.hyperbolic.xyz', 'hyperbolic_key'], within: 80 },
      env: ['HYPERBOLIC_API_KEY', 'HYPERBOLIC_KEY', 'HYPERBOLIC_TOKEN'],
      risk: 'Whoever has it can run models and rent GPUs on your balance.',
      examples: [
        'HYPERBOLIC_API_KEY=<jwt>',
        '{"hyperbolicApiKey": "<jwt>"}',
        'curl https://api.hyperbolic.xyz/v1/chat/completions -H "Authorization: Bearer <jwt>"',
      ],
      nearMisses: ['SESSION_TOKEN=<jwt>', 'HYPERBOLIC_API_KEY=eyJ.eyJ.signature', 'HYPERBOLIC_API_KEY=<hex:32>'],
    },
  ],
  rotate: {
    console: 'https://app.hyperbolic.ai/settings',
    docs: 'https://docs.hyperbolic.xyz',
    steps: [
      'create a new API key in the settings at https://app.hyperbolic.ai/settings',
      'put it in HYPERBOLIC_API_KEY, outside git',
      'delete the old key there and end instances that you did not rent',
    ],
  },
  checks: [
    {
      url: 'https://api.hyperbolic.xyz/billing/get_current_balance',
      auth: 'bearer',
      answers: [
        { status: 200, json: { credits: 'number' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { balance: '{credits} credits' },
      refusalMayMean: 'something else, for its provider documents no refusal',
      replies: [
        { status: 200, body: { credits: 1000 }, is: 'active' },
        { status: 401, body: { detail: 'Unauthorized' }, is: 'inactive' },
        { status: 429, body: { detail: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://github.com/HyperbolicLabs/Hyperbolic-AgentKit',
    },
  ],
  sources: [
    'https://docs.hyperbolic.xyz',
    'https://github.com/HyperbolicLabs/Hyperbolic-AgentKit',
    'format: observed in public code, not documented',
  ],
});
