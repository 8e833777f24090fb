import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ClickHelp',
  site: 'https://clickhelp.com',
  keys: {
    'api-key': {
      name: 'ClickHelp API key',
      noCheck: 'it is taken only with the login name of its owner, at the address of the portal',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{24}/,
      shape: '<alnum:22><digit:2>',
      context: { words: ['clickhelp'], within: 100 },
      env: ['CLICKHELP_API_KEY', 'CLICKHELP_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it and the login name can read and change the documentation that its owner may.',
    },
  },
  rotate: {
    docs: 'https://clickhelp.com/online-documentation-tool/developer-documentation/rest-api/',
    make: 'open your profile in the portal and generate a new API key: the old one ends',
  },
  sources: ['{docs}', 'length: {observed}'],
});
