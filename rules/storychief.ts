import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'StoryChief',
  site: 'https://storychief.io',
  keys: {
    'api-key': {
      name: 'StoryChief API key',
      pattern: /eyJ[0-9A-Za-z_-]{20,80}\.eyJ[0-9A-Za-z_-]{100,500}\.[0-9A-Za-z_-]{300,700}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:217>.<b64u:682><alnum:1>',
      context: { words: ['storychief'], within: 80 },
      env: ['STORYCHIEF_API_KEY', 'STORYCHIEF_TOKEN', 'STORYCHIEF_KEY'],
      entropy: 4.5,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read and change the stories of the workspace.',
    },
  },
  rotate: {
    console: 'https://app.storychief.io/account/api',
    docs: 'https://developers.storychief.io/',
    make: 'create a new API key in the settings of the account ({console})',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
