import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DeviantArt',
  site: 'https://www.deviantart.com',
  keys: {
    'client-secret': {
      name: 'DeviantArt client secret',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: [
          'deviantart_client',
          'deviantart_secret',
          'deviantart_api',
          'deviantart client secret',
          'deviantart.com/oauth2',
        ],
        within: 80,
      },
      env: ['DEVIANTART_CLIENT_SECRET', 'DEVIANTART_SECRET', 'DA_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { pair: /client[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9]{1,7})/ },
      risk: 'Whoever has it and the client id can pose as your application before the users of DeviantArt.',
      examples: 'DEVIANTART_CLIENT_ID=12345\nDEVIANTART_CLIENT_SECRET=<hex:32>\n',
      nearMisses: 'https://www.deviantart.com/artist/art/Some-Work-<digit:9>?token=<hex:32>',
    },
    'access-token': {
      name: 'DeviantArt access or refresh token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{40,80}/,
      shape: ['<hex:50>', '<hex:40>'],
      context: {
        words: ['deviantart_access', 'deviantart_refresh', 'deviantart_token', 'deviantart.com/api/v1/oauth2'],
        within: 80,
      },
      env: ['DEVIANTART_ACCESS_TOKEN', 'DEVIANTART_REFRESH_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can act as its user within the granted scopes; an access token lasts an hour.',
    },
  },
  rotate: {
    console: 'https://www.deviantart.com/developers/apps',
    docs: 'https://www.deviantart.com/developers/authentication',
    make: 'open the application at {console} and reset its client secret; POST https://www.deviantart.com/oauth2/revoke ends a token',
    put: 'put the new one where the old one is used, outside git',
    end: 'make sure that the old one is refused',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://www.deviantart.com/oauth2/token',
      client: 'in-body',
      source: 'https://www.deviantart.com/developers/authentication',
    },
    {
      keys: ['access-token'],
      url: 'https://www.deviantart.com/api/v1/oauth2/user/whoami',
      active: { userid: 'string', username: 'string', usericon: 'string' },
      inactive: { error: { is: 'invalid_token' }, status: { is: 'error' } },
      tells: { account: 'username' },
      refusalMayMean: 'that it is a refresh token, which looks the same',
      accepted: {
        userid: '00000000-0000-4000-8000-000000000000',
        username: 'painter',
        usericon: 'https://a.deviantart.net/avatars/default.gif',
        type: 'regular',
      },
      refused: { error: 'invalid_token', error_description: 'Expired oAuth2 user token.', status: 'error' },
      source: 'https://www.deviantart.com/developers/http/v1/20210526/user_whoami',
    },
  ],
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
