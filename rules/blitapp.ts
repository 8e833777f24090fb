import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Blitapp',
  site: 'https://blitapp.com',
  keys: {
    'api-key': {
      name: 'Blitapp API key',
      noCheck: 'no page that was read shows what it answers to a good key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{39}/,
      shape: '<alnum:37><digit:2>',
      context: { words: ['blitapp'], within: 80 },
      env: ['BLITAPP_API_KEY', 'BLITAPP_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can take screenshots on your plan and read those that were taken.',
    },
  },
  rotate: {
    console: 'https://blitapp.com/dashboard/',
    docs: 'https://blitapp.com/api/',
    make: 'open the settings of the account and make a new API key',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
