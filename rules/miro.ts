import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Miro',
  site: 'https://miro.com',
  keys: {
    'access-token': {
      name: 'Miro access token',
      // The beginning is that of a JSON object that names the region, as "miro.origin".
      pattern: /eyJtaXJvLm9yaWdpbiI6I[0-9A-Za-z]{8,14}_[0-9A-Za-z_-]{27}/,
      shape: 'eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_<alnum:27>',
      env: ['MIRO_ACCESS_TOKEN', 'MIRO_OAUTH_TOKEN', 'MIRO_TOKEN', 'MIRO_API_TOKEN', 'MIRO_REFRESH_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read, and with the right scopes change, the boards of the team in the name of its user.',
    },
    'access-token-old': {
      name: 'Miro access token (old form)',
      pattern: /[0-9A-Za-z_-]{27}/,
      shape: '<alnum:27>',
      context: { words: ['miro_access', 'miro_token', 'miro_api', 'miro_oauth', 'api.miro.com'], within: 60 },
      env: ['MIRO_ACCESS_TOKEN', 'MIRO_OAUTH_TOKEN', 'MIRO_TOKEN', 'MIRO_API_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can read, and with the right scopes change, the boards of the team in the name of its user.',
    },
    'client-secret': {
      name: 'Miro client secret',
      noCheck:
        'tokens are given out to users only, and what the token endpoint says to a wrong secret is documented nowhere',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>', '<any:[0-9a-f]:32>'],
      context: { words: ['miro_client', 'miro_secret', 'miroClientSecret', 'miro_app'], within: 60 },
      env: ['MIRO_CLIENT_SECRET', 'MIRO_APP_SECRET'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it and the client id can pose as your application before users of Miro and renew stolen tokens.',
    },
  },
  rotate: {
    console: 'https://miro.com/app/settings/user-profile/apps',
    docs: 'https://developers.miro.com/docs/getting-started-with-oauth',
    make: 'open the application at {console} and make a new client secret there; for a token, install it anew in the team',
    put: 'put the new one where the old one is used, outside git',
    end: 'end an old token with POST https://api.miro.com/v1/oauth/revoke, or uninstall the application from the team',
  },
  check: {
    keys: ['access-token', 'access-token-old'],
    url: 'https://api.miro.com/v1/oauth-token',
    active: { type: { is: 'oAuthToken' }, 'user.id': 'string', scopes: 'array' },
    inactive: 401,
    refusalMayMean: 'that it is a refresh token, which looks the same',
    tells: { account: 'user.name', organisation: 'team.name', scopes: 'scopes' },
    accepted: {
      type: 'oAuthToken',
      user: { type: 'user', id: 'u1', name: 'Some Owner' },
      team: { type: 'team', id: 't1', name: 'Example' },
      scopes: ['boards:read'],
    },
    refused: { status: 401, message: 'Unauthorized' },
    source: 'https://developers.miro.com/reference/get-token-info',
  },
  sources: ['{docs}', '{check}', 'forms: {observed}'],
});
