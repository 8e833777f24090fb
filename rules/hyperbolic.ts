import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hyperbolic',
  site: 'https://hyperbolic.ai',
  keys: {
    'api-key': {
      name: 'Hyperbolic API key',
      // A JSON Web Token like any other: Hyperbolic must be named beside it.
      pattern: /eyJ[0-9A-Za-z_-]{14,300}\.eyJ[0-9A-Za-z_-]{14,1000}\.[0-9A-Za-z_-]{20,700}/,
      shape: '<jwt>',
      context: { words: ['hyperbolic_api', 'api.hyperbolic.xyz'], within: 80 },
      env: ['HYPERBOLIC_API_KEY', 'HYPERBOLIC_KEY', 'HYPERBOLIC_TOKEN'],
      risk: 'Whoever has it can run models and rent GPUs on your balance.',
      nearMisses: 'HYPERBOLIC_API_KEY=eyJ.eyJ.signature',
    },
  },
  rotate: {
    console: 'https://app.hyperbolic.ai/settings',
    docs: 'https://docs.hyperbolic.xyz',
    make: 'create a new API key in the settings at {console}',
    end: 'delete the old key there and end instances that you did not rent',
  },
  check: {
    url: 'https://api.hyperbolic.xyz/billing/get_current_balance',
    active: { credits: 'number' },
    inactive: 401,
    tells: { balance: '{credits} credits' },
    refusalMayMean: 'something else, for its provider documents no refusal',
    accepted: { credits: 1000 },
    refused: { detail: 'Unauthorized' },
    tooMany: { detail: 'Too many requests' },
    source: 'https://github.com/HyperbolicLabs/Hyperbolic-AgentKit',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
