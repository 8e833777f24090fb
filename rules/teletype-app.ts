import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Teletype (messaging)',
  site: 'https://teletype.app',
  keys: {
    'api-token': {
      name: 'Teletype API token',
      pattern: /[0-9A-Za-z_-]{64}/,
      shape: '<b64u:63><alnum:1>',
      context: { words: ['teletype.app', 'teletype_app', 'teletypeapp'], within: 80 },
      env: ['TELETYPE_APP_TOKEN', 'TELETYPE_API_TOKEN'],
      entropy: 4.2,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read the chats with your customers and answer in your name.',
    },
  },
  rotate: {
    console: 'https://panel.teletype.app',
    docs: 'https://teletype.app/help/api/',
    make: 'make a new token in the settings of the project, page Public API ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
