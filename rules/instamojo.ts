import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Instamojo',
  site: 'https://www.instamojo.com',
  keys: {
    'client-secret': {
      name: 'Instamojo client secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{128}/,
      shape: '<alnum:128>',
      context: { words: ['instamojo'], within: 120 },
      env: ['INSTAMOJO_CLIENT_SECRET', 'INSTAMOJO_SECRET'],
      entropy: 4,
      pair: { key: 'client-id' },
      risk: 'Whoever has it and the client ID can make payment requests in your name, read payments and refund them.',
    },
    'client-id': {
      name: 'Instamojo client ID',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['instamojo'], within: 120 },
      env: ['INSTAMOJO_CLIENT_ID'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it still needs the client secret.',
    },
  },
  rotate: {
    console: 'https://www.instamojo.com/integrations/',
    docs: 'https://docs.instamojo.com/reference/generate-access-token-application-based-authentication',
    make: 'generate new credentials at {console}, API & Plugins',
    put: 'put client ID and secret where the old ones are used, outside git',
    end: 'delete the old credentials there and look through the payments and refunds since the leak',
  },
  check: {
    keys: ['client-secret'],
    strategy: 'oauth-client-credentials',
    url: 'https://api.instamojo.com/oauth2/token/',
    client: 'in-body',
    elsewhere: 'the test environment (test.instamojo.com)',
    source: 'https://docs.instamojo.com/reference/generate-access-token-application-based-authentication',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
