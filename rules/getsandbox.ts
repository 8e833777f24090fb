import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sandbox (getsandbox.com)',
  site: 'https://getsandbox.com',
  keys: {
    'api-key': {
      name: 'Sandbox API key',
      noCheck: 'it is taken only with the name of a sandbox, and what it answers to a good key is documented nowhere',
      severity: 'medium',
      pattern: /[0-9a-z-]{40}/,
      shape: '<lownum:38><digit:2>',
      context: { words: ['getsandbox'], within: 80 },
      env: ['GETSANDBOX_API_KEY', 'GETSANDBOX_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the mock services of the account.',
    },
  },
  rotate: {
    console: 'https://getsandbox.com',
    docs: 'https://getsandbox.com/docs',
    make: 'generate a new API key in the settings of your account at {console}',
    end: 'make sure that the old key answers no more',
  },
  sources: ['{docs}', 'form: {observed}'],
});
