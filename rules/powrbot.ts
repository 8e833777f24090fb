import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Powrbot',
  site: 'https://powrbot.com',
  noCheck: 'each call is counted against the plan',
  keys: {
    'api-key': {
      name: 'Powrbot API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['powrbot'], within: 80 },
      env: ['POWRBOT_API_KEY', 'POWRBOT_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can look up companies on your plan.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'format: {observed}',
});
