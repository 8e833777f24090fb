import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Rownd',
  site: 'https://rownd.io',
  keys: {
    'app-secret': {
      name: 'Rownd app secret',
      noCheck: 'each call of it needs the id of the app, and no page shows what it answers to a good key',
      severity: 'critical',
      pattern: /[0-9a-z]{48}/,
      shape: '<hex:48>',
      context: { words: ['rownd'], within: 80 },
      env: ['ROWND_APP_SECRET', 'ROWND_SECRET', 'ROWND_API_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the app key can read and change the profiles of all users of your app and sign in as them.',
    },
  },
  rotate: {
    console: 'https://app.rownd.io',
    docs: 'https://docs.rownd.io/',
    make: 'open the app at {console}, App keys, and make a new key with its secret',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
