import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GoodDay',
  site: 'https://www.goodday.work',
  keys: {
    'api-token': {
      name: 'GoodDay API token',
      noCheck: 'its documents show no answer that only it gives',
      pattern: /[0-9a-z]{32}/,
      shape: ['<lownum:30><digit:2>', '<hex:32>'],
      context: {
        words: [
          'goodday.work',
          'gd-api-token',
          'goodday api',
          'goodday token',
          'goodday key',
          'goodday secret',
          'goodday access',
          'goodday private',
        ],
        within: 60,
      },
      env: ['GOODDAY_API_TOKEN', 'GOODDAY_API_KEY', 'GOODDAY_TOKEN'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the projects, tasks and users of the organization.',
      examples: 'curl -H "gd-api-token: <lownum:30><digit:2>" https://api.goodday.work/2.0/projects',
    },
  },
  rotate: {
    docs: 'https://www.goodday.work/developers/api-v2/getting-started',
    make: 'as an administrator open Settings, Integrations, API in GoodDay and generate a new token',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
