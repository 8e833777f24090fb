import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Caflou',
  site: 'https://www.caflou.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-token': {
      name: 'Caflou API token',
      pattern: /eyJ[0-9A-Za-z_-]{15,60}\.eyJ[0-9A-Za-z_-]{60,100}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiJ9.eyJ<alnum:80>.<b64u:42><alnum:1>',
      context: { words: ['caflou'], within: 80 },
      env: ['CAFLOU_API_KEY', 'CAFLOU_TOKEN', 'CAFLOU_API_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the projects, invoices and contacts of the account.',
    },
  },
  rotate: {
    make: 'make a new token in the settings of your user',
    end: 'delete the old token there',
  },
  sources: 'format: {observed}',
});
