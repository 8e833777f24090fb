import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'RingCentral',
  site: 'https://www.ringcentral.com',
  keys: {
    'client-secret': {
      name: 'RingCentral client secret',
      // The client id looks like half of it: only their names tell them apart.
      pattern:
        /(?:client[_-]?)?secret["']?[ ]{0,2}(?:[:=]|=>)[ ]{0,2}["']?(?<secret>[0-9A-Za-z_-]{44}|[0-9A-Za-z_-]{22})/i,
      context: {
        words: ['ringcentral'],
        within: 60,
      },
      env: ['RINGCENTRAL_CLIENT_SECRET', 'RINGCENTRAL_APP_SECRET', 'RC_CLIENT_SECRET', 'RC_APP_CLIENT_SECRET'],
      entropy: 3.5,
      confidence: 'medium',
      beside: {
        pair: /(?:client[_-]?id|app[_-]?key)["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9A-Za-z_-]{22})(?:[^0-9A-Za-z_-]|$)/,
      },
      risk: 'Whoever has it and the client id can pose as your application and, with a login or a JWT, call, text and read messages.',
      examples: [
        'RINGCENTRAL_CLIENT_ID=<alnum:22>\nRINGCENTRAL_CLIENT_SECRET=<alnum:44>\n',
        '{"ringcentral": {"clientSecret": "<alnum:21>-<alnum:22>"}}',
        "const RINGCENTRAL_APP_SECRET = '<alnum:22>'",
      ],
      nearMisses: [
        'RINGCENTRAL_CLIENT_ID=<alnum:22>',
        'client_secret=<alnum:44>',
        'RINGCENTRAL_CLIENT_SECRET=<alnum:12>',
      ],
    },
  },
  rotate: {
    console: 'https://developers.ringcentral.com/my-account.html#/applications',
    docs: 'https://developers.ringcentral.com/guide/authentication/auth-code-flow',
    make: 'open the application at {console} and rotate its client secret under Credentials',
    put: 'put the new one where the old one is used, outside git',
    end: 'remove the old secret there, and any JWT credential that leaked with it',
  },
  check: {
    strategy: 'oauth-client-credentials',
    keys: ['client-secret'],
    url: 'https://platform.ringcentral.com/restapi/oauth/token',
    client: 'basic',
    grant: 'made-up code',
    elsewhere: 'the sandbox of RingCentral',
    source: 'https://developers.ringcentral.com/guide/authentication/auth-code-flow',
  },
  sources: ['{docs}', 'https://developers.ringcentral.com/api-reference/', 'lengths: {observed}'],
});
