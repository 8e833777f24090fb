import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'NetHunt CRM',
  site: 'https://nethunt.com',
  keys: {
    'api-key': {
      name: 'NetHunt CRM API key',
      noCheck:
        'it is sent with the address of its owner, and what it opens, a list of ids and names, tells it from no other',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['nethunt'], within: 80 },
      env: ['NETHUNT_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it and the address of its owner can read and change the records of the CRM.',
      examples: 'curl -u owner@shop.io:<uuid> https://nethunt.com/api/v1/zapier/triggers/readable-folder',
    },
  },
  rotate: {
    docs: 'https://nethunt.com/integration-api',
    make: 'generate a new API key on the NetHunt CRM tab of the settings',
    end: 'make sure that the old one is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
