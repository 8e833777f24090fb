import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Smarty (SmartyStreets)',
  site: 'https://www.smarty.com',
  keys: {
    'auth-token': {
      name: 'Smarty auth token',
      noCheck: 'each lookup counts, and it needs the auth id too',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['smartystreets', 'smarty_auth', 'smartyAuth'], within: 80 },
      env: ['SMARTY_AUTH_TOKEN', 'SMARTYSTREETS_AUTH_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it and the auth id can look up addresses on your plan until its lookups are used up.',
    },
  },
  rotate: {
    console: 'https://www.smarty.com/account/keys',
    docs: 'https://www.smarty.com/docs/cloud/authentication',
    make: 'create a new secret key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
