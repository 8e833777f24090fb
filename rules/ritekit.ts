import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'RiteKit',
  site: 'https://ritekit.com',
  noCheck: 'each call is counted against the plan',
  keys: {
    'client-id': {
      name: 'RiteKit client id',
      severity: 'medium',
      pattern: /[0-9a-f]{44}/,
      shape: '<hex:44>',
      context: { words: ['ritekit'], within: 80 },
      env: ['RITEKIT_CLIENT_ID', 'RITEKIT_API_KEY', 'RITEKIT_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use the hashtag and image calls on your plan.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});
