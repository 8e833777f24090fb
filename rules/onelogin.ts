import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OneLogin',
  site: 'https://www.onelogin.com',
  keys: {
    'client-secret': {
      name: 'OneLogin API client secret',
      severity: 'critical',
      pattern: /[0-9a-z]{64}/,
      shape: ['<hex:64>', '<lownum:64>'],
      context: {
        words: [
          'onelogin client',
          'onelogin secret',
          'onelogin api',
          'onelogin token',
          'api.us.onelogin.com',
          'api.eu.onelogin.com',
        ],
        within: 120,
      },
      env: ['ONELOGIN_CLIENT_SECRET', 'ONELOGIN_API_CLIENT_SECRET', 'ONELOGIN_SECRET'],
      entropy: 3.2,
      confidence: 'medium',
      beside: { pair: /client[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-z]{64})/ },
      risk: 'Whoever has it and the client ID can call the API of the account within its scope: up to reading and changing all users, roles and apps.',
      examples: 'ONELOGIN_CLIENT_ID=<hex:64>\nONELOGIN_CLIENT_SECRET=<hex:64>\n',
      nearMisses: 'onelogin_saml.tgz sha256 <hex:64>',
    },
  },
  rotate: {
    console: 'https://app.onelogin.com/login',
    docs: 'https://developers.onelogin.com/api-docs/1/getting-started/working-with-api-credentials',
    make: 'as an administrator create a new credential under Developers, API Credentials, with the narrowest scope',
    put: 'put its client ID and secret where the old ones are used, outside git',
    end: 'delete the old credential in the same list',
    after: 'look through the events of the account since the leak',
  },
  check: {
    strategy: 'oauth-client-credentials',
    url: 'https://api.us.onelogin.com/auth/oauth2/v2/token',
    client: 'basic',
    answers: [{ status: 401, json: { 'status.message': { is: 'Authentication Failure' } }, is: 'inactive' }],
    elsewhere: 'the region EU (api.eu.onelogin.com)',
    source: 'https://developers.onelogin.com/api-docs/2/oauth20-tokens/generate-tokens-2',
  },
  sources: [
    '{docs}',
    'https://developers.onelogin.com/api-docs/1/getting-started/authorizing-resource-api-calls',
    'form: {observed}',
  ],
});
