import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Bitrise',
  site: 'https://bitrise.io',
  keys: {
    'access-token': {
      name: 'Bitrise access token',
      pattern: /[0-9A-Za-z_-]{60,120}/,
      shape: '<b64u:63-117><alnum:1>',
      context: {
        words: [
          'api.bitrise.io',
          'bitrise_token',
          'bitrise_api',
          'bitrise_access',
          'bitrise_personal',
          'bitrise_workspace',
        ],
        within: 80,
      },
      env: ['BITRISE_TOKEN', 'BITRISE_API_TOKEN', 'BITRISE_ACCESS_TOKEN', 'BITRISE_PERSONAL_ACCESS_TOKEN'],
      entropy: 4.4,
      confidence: 'medium',
      risk: 'Whoever has it can start builds, read logs and artifacts and change the apps that you or the workspace may reach.',
      nearMisses: 'BITRISE_TOKEN=<hex:64>',
    },
  },
  rotate: {
    console: 'https://app.bitrise.io/me/account/security',
    docs: 'https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html',
    make: 'create a new token with an expiry date under Account settings > Security, or for a workspace token in the settings of the workspace',
    put: 'put it in BITRISE_TOKEN, as a secret and outside git',
    end: 'delete the old token there and look through the builds since the leak',
  },
  check: {
    url: 'https://api.bitrise.io/v0.1/me',
    auth: { header: 'Authorization' },
    active: { 'data.username': 'string', 'data.slug': 'string', 'data.email': 'string' },
    inactive: { message: { is: 'Unauthorized' } },
    refusalMayMean: 'that it is the token of a workspace, which is nobody’s account',
    tells: { account: 'data.email', name: 'data.username' },
    accepted: { data: { username: 'example', slug: 'a1', email: 'owner@example.com', avatar_url: null } },
    refused: { message: 'Unauthorized' },
    source: 'https://api-docs.bitrise.io/',
  },
  sources: [
    'https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html',
    '{check}',
    'format: {observed}',
  ],
});
