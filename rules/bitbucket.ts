import { defineProvider } from '../src/model/provider.ts';

// Access tokens (ATCTT) and those of Data Center (BBDC-) are rules of atlassian.ts.
export default defineProvider({
  name: 'Bitbucket',
  site: 'https://bitbucket.org',
  keys: [
    {
      id: 'app-password',
      name: 'Bitbucket app password',
      retired: '2026-07, Bitbucket Cloud removed app passwords in favour of API tokens',
      severity: 'medium',
      pattern: /ATBB[0-9A-Za-z]{32}/,
      env: ['BITBUCKET_APP_PASSWORD', 'BITBUCKET_PASSWORD'],
      risk: 'Whoever has it could once act as its user within its scopes; such passwords are refused now.',
      examples: [
        'BITBUCKET_APP_PASSWORD=ATBB<alnum:24><HEX:8>',
        'git clone https://jane:ATBB<alnum:24><HEX:8>@bitbucket.org/acme/app.git',
        '{"bitbucket": {"username": "jane", "password": "ATBB<alnum:24><HEX:8>"}}',
      ],
      nearMisses: ['ATBB<alnum:12>', 'BITBUCKET_APP_PASSWORD=ATBBxxxx', 'XATBB<alnum:32>'],
    },
    {
      id: 'oauth-consumer-secret',
      name: 'Bitbucket OAuth consumer secret',
      severity: 'high',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['bitbucket_client', 'bitbucket_consumer', 'bitbucket.org/site/oauth2'], within: 100 },
      env: ['BITBUCKET_CLIENT_SECRET', 'BITBUCKET_OAUTH_SECRET', 'BITBUCKET_SECRET', 'BITBUCKET_CONSUMER_SECRET'],
      entropy: 4.05,
      confidence: 'medium',
      beside: { pair: /(?:(?:client|consumer)_?(?:id|key)["']?\s{0,2}[:=]\s{0,2}["']?|-u ["'])([0-9A-Za-z]{18})/ },
      risk: 'Whoever has it with the consumer key can get tokens as the consumer and read or push code in its scopes.',
      examples: [
        'BITBUCKET_CLIENT_SECRET=<alnum:32>',
        'curl https://bitbucket.org/site/oauth2/access_token -u "<alnum:18>:<alnum:32>" -d grant_type=client_credentials',
        "passport.use(new Strategy({ bitbucketConsumerSecret: '<alnum:32>' }));",
      ],
      nearMisses: [
        'cache_key = "<alnum:32>"',
        'BITBUCKET_CLIENT_SECRET=<hex:32>',
        'BITBUCKET_CLIENT_SECRET=<alnum:18>',
      ],
      rotate: {
        docs: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
        steps: [
          'add a new consumer under OAuth consumers in the workspace settings',
          'put its key and secret where the old ones are used, outside git',
          'delete the old consumer, which ends its tokens',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://bitbucket.org/account/settings/app-passwords/',
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/using-app-passwords/',
    steps: [
      'create an API token with scopes at https://id.atlassian.com/manage-profile/security/api-tokens: app passwords are no longer made',
      'put it where the app password is used, outside git; the user name for the REST API is then the account e-mail',
      'revoke the app password at https://bitbucket.org/account/settings/app-passwords/, if it is still listed there',
      'look through the pushes and pipelines that ran under its name between the leak and July 2026',
    ],
  },
  checks: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['oauth-consumer-secret'],
      url: 'https://bitbucket.org/site/oauth2/access_token',
      client: 'basic',
      answers: [
        {
          status: [400, 401],
          json: {
            error: { is: 'unauthorized_client' },
            error_description: { includes: 'Requests must be authenticated' },
          },
          is: 'unknown',
          because: 'the id and the secret did not reach it',
        },
        {
          status: [400, 401],
          json: {
            error: { is: 'unauthorized_client' },
            error_description: { includes: 'Invalid OAuth client credentials' },
          },
          is: 'inactive',
          because: 'Invalid OAuth client credentials',
        },
      ],
      source: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
    },
  ],
  sources: [
    'https://community.atlassian.com/forums/Bitbucket-articles/Deprecation-notice-Bitbucket-Cloud-app-password-brownout/ba-p/3237429',
    'https://support.atlassian.com/bitbucket-cloud/docs/using-app-passwords/',
    'https://developer.atlassian.com/cloud/bitbucket/rest/intro/',
    'format: observed in public code, not documented',
  ],
});
