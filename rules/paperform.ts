import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Paperform',
  site: 'https://paperform.co',
  keys: {
    'api-key': {
      name: 'Paperform API key',
      pattern: /eyJ[0-9A-Za-z_-]{20,80}\.eyJ[0-9A-Za-z_-]{100,500}\.[0-9A-Za-z_-]{300,700}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:217>.<b64u:682><alnum:1>',
      context: { words: ['paperform'], within: 80 },
      env: ['PAPERFORM_API_KEY', 'PAPERFORM_ACCESS_TOKEN', 'PAPERFORM_TOKEN', 'PAPERFORM_SECRET'],
      entropy: 4.5,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read the answers to your forms and change the forms.',
    },
  },
  rotate: {
    console: 'https://paperform.co/account/developer',
    docs: 'https://paperform.readme.io/reference/authentication',
    make: 'make a new API key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
