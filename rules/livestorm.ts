import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Livestorm',
  site: 'https://livestorm.co',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-token': {
      name: 'Livestorm API token',
      pattern: /eyJ[0-9A-Za-z_-]{15,60}\.eyJ[0-9A-Za-z_-]{120,220}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiJ9.eyJ<alnum:170>.<b64u:42><alnum:1>',
      context: { words: ['livestorm'], within: 80 },
      env: ['LIVESTORM_API_TOKEN', 'LIVESTORM_API_KEY', 'LIVESTORM_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the events and who takes part in them.',
    },
  },
  rotate: {
    docs: 'https://developers.livestorm.co/docs/authentication',
    make: 'generate a new token in the account settings, under Integrations, Public API',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
