import { defineProvider } from '../src/rulebook/define-provider.ts';

// Access tokens (ATCTT) and those of Data Center (BBDC-) are rules of atlassian.ts.
export default defineProvider({
  name: 'Bitbucket',
  site: 'https://bitbucket.org',
  keys: {
    'app-password': {
      name: 'Bitbucket app password',
      retired: '2026-07, Bitbucket Cloud removed app passwords in favour of API tokens',
      severity: 'medium',
      pattern: /ATBB[0-9A-Za-z]{32}/,
      shape: 'ATBB<alnum:24><HEX:8>',
      env: ['BITBUCKET_APP_PASSWORD', 'BITBUCKET_PASSWORD'],
      risk: 'Whoever has it could once act as its user within its scopes; such passwords are refused now.',
      examples: 'git clone https://jane:ATBB<alnum:24><HEX:8>@bitbucket.org/acme/app.git',
      nearMisses: 'XATBB<alnum:32>',
    },
    'oauth-consumer-secret': {
      name: 'Bitbucket OAuth consumer secret',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['bitbucket_client', 'bitbucket_consumer', 'bitbucket.org/site/oauth2'], within: 100 },
      env: ['BITBUCKET_CLIENT_SECRET', 'BITBUCKET_OAUTH_SECRET', 'BITBUCKET_SECRET', 'BITBUCKET_CONSUMER_SECRET'],
      entropy: 4.05,
      confidence: 'medium',
      beside: { pair: /(?:(?:client|consumer)_?(?:id|key)["']?\s{0,2}[:=]\s{0,2}["']?|-u ["'])([0-9A-Za-z]{18})/ },
      risk: 'Whoever has it with the consumer key can get tokens as the consumer and read or push code in its scopes.',
      examples:
        'curl https://bitbucket.org/site/oauth2/access_token -u "<alnum:18>:<alnum:32>" -d grant_type=client_credentials',
      nearMisses: 'BITBUCKET_CLIENT_SECRET=<hex:32>',
      rotate: {
        docs: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
        make: 'add a new consumer under OAuth consumers in the workspace settings',
        put: 'put its key and secret where the old ones are used, outside git',
        end: 'delete the old consumer, which ends its tokens',
      },
    },
  },
  rotate: {
    console: 'https://bitbucket.org/account/settings/app-passwords/',
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/using-app-passwords/',
    make: 'create an API token with scopes at https://id.atlassian.com/manage-profile/security/api-tokens: app passwords are no longer made',
    put: 'put it where the app password is used, outside git; the user name for the REST API is then the account e-mail',
    end: 'revoke the app password at {console}, if it is still listed there',
    after: 'look through the pushes and pipelines that ran under its name between the leak and July 2026',
  },
  check: {
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
  sources: [
    'https://community.atlassian.com/forums/Bitbucket-articles/Deprecation-notice-Bitbucket-Cloud-app-password-brownout/ba-p/3237429',
    '{docs}',
    'https://developer.atlassian.com/cloud/bitbucket/rest/intro/',
    'format: {observed}',
  ],
});
