import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dandelion API',
  site: 'https://dandelion.eu',
  noCheck: 'each call uses up units of the plan',
  keys: {
    'api-token': {
      name: 'Dandelion API token',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: {
        words: [
          'dandelion.eu',
          'dandelion_api',
          'dandelion_token',
          'dandelion_key',
          'dandelion token',
          'dandelion key',
        ],
        within: 80,
      },
      env: ['DANDELION_API_TOKEN', 'DANDELION_TOKEN', 'DANDELION_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use the text analysis on your plan.',
      examples: 'https://api.dandelion.eu/datatxt/nex/v1/?text=Rome&token=<hex:32>',
    },
  },
  rotate: {
    docs: 'https://dandelion.eu/docs/api/',
    make: 'renew the token in your account, which ends the old one',
  },
  sources: ['{docs}', 'format: {observed}'],
});
