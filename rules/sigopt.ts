import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SigOpt',
  site: 'https://sigopt.com',
  keys: {
    'api-token': {
      name: 'SigOpt API token',
      noCheck: 'no page tells whether the service still answers after Intel bought it, and what',
      pattern: /[0-9A-Z]{48}/,
      shape: '<upnum:48>',
      context: { words: ['sigopt'], within: 80 },
      env: ['SIGOPT_API_TOKEN', 'SIGOPT_CLIENT_TOKEN', 'SIGOPT_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the experiments and models of the account.',
    },
  },
  rotate: {
    console: 'https://app.sigopt.com/tokens/info',
    docs: 'https://docs.sigopt.com/core-module-api-references/authentication',
    make: 'renew the token at {console}: the old one ends',
    put: 'put it where the old one is used, outside git',
  },
  sources: ['{docs}', 'form: {observed}'],
});
