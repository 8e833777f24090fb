import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Worksnaps',
  site: 'https://www.worksnaps.com',
  noCheck: 'it answers with XML of which no part is only its own',
  keys: {
    'api-token': {
      name: 'Worksnaps API token',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['worksnaps'], within: 80 },
      env: ['WORKSNAPS_API_TOKEN', 'WORKSNAPS_TOKEN', 'WORKSNAPS_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read hours, screenshots and projects of the team.',
    },
  },
  rotate: {
    docs: 'https://www.worksnaps.com/api',
    make: 'make a new token on the page Profile & Settings, Web Service API, of Worksnaps',
    end: 'see that the old token is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
