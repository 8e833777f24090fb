import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Private AI',
  site: 'https://www.private-ai.com',
  keys: {
    'api-key': {
      name: 'Private AI API key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: '<lownum:32>',
      context: { words: ['private_ai', 'getlimina'], within: 100 },
      env: ['PRIVATE_AI_API_KEY', 'PRIVATEAI_API_KEY', 'PRIVATE_AI_KEY', 'PAI_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can use the de-identification API on your account and use up its quota.',
      examples: 'client = PAIClient(url="https://api.private-ai.com/community/", api_key="<lownum:32>")',
      nearMisses: 'PRIVATE_AI_API_KEY=<upper:32>',
    },
  },
  rotate: {
    console: 'https://portal.private-ai.com',
    docs: 'https://docs.private-ai.com/fundamentals/getting-started',
    make: 'sign in to {console} and create a new API key',
    end: 'delete the old key there; where the page has no such button, ask the support to end it',
  },
  noCheck: 'every documented call works on a text, which is billed',
  sources: ['{docs}', 'format: {observed}'],
});
