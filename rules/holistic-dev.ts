import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'holistic.dev',
  site: 'https://holistic.dev',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'holistic.dev API key',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: [
          'holistic.dev',
          'holisticdev',
          'holistic_api',
          'holistic_key',
          'holistic key',
          'holistic token',
          'holistic_secret',
        ],
        within: 80,
      },
      env: ['HOLISTICDEV_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the analysed queries and schemas of your databases.',
    },
  },
  rotate: {
    docs: 'https://docs.holistic.dev',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
