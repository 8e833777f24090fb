import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WebSitePulse',
  site: 'https://www.websitepulse.com',
  keys: {
    'api-key': {
      name: 'WebSitePulse API key',
      noCheck: 'it counts with the user name alone, and no page shows what both are answered',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['websitepulse'], within: 80 },
      env: ['WEBSITEPULSE_API_KEY', 'WEBSITEPULSE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the user name can read and change your checks and alerts.',
    },
  },
  rotate: {
    console: 'https://www.websitepulse.com/login',
    docs: 'https://www.websitepulse.com/kb/api',
    make: 'make a new API key in the settings of the account',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more',
  },
  sources: ['{docs}', 'form: {observed}'],
});
