import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LiveAgent',
  site: 'https://www.liveagent.com',
  keys: {
    'api-key': {
      name: 'LiveAgent API key',
      noCheck: 'it is asked at a host of the account, and no document shows how it is refused',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['liveagent_api', 'liveagentApi', 'ladesk.com'], within: 80 },
      env: ['LIVEAGENT_API_KEY', 'LADESK_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and answer the tickets and chats of your customers.',
    },
  },
  rotate: {
    console: 'https://www.liveagent.com',
    docs: 'https://support.liveagent.com/911737-API-key',
    make: 'open Configuration, System, API, and make a new key',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
