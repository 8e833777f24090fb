import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Okta',
  site: 'https://www.okta.com',
  keys: {
    'api-token': {
      name: 'Okta API token',
      severity: 'critical',
      pattern: /00[0-9A-Za-z_-]{40}/,
      shape: '00<b64u:39><alnum:1>',
      context: { words: ['okta', 'ssws', 'oktapreview', 'okta-emea'] },
      env: ['OKTA_API_TOKEN', 'OKTA_CLIENT_TOKEN', 'OKTA_TOKEN', 'OKTA_API_KEY'],
      entropy: 3.7,
      beside: { host: /([0-9a-z-]{1,63}\.(?:okta\.com|oktapreview\.com|okta-emea\.com))/ },
      risk: 'Whoever has it can do what the administrator who made it can: read and change users, groups, apps and policies.',
      examples: 'curl -H "Authorization: SSWS 00<b64u:39><alnum:1>" https://acme.okta.com/api/v1/users/me',
      nearMisses: ['OKTA_USER_ID=00u<alnum:17>', 'OKTA_API_TOKEN=00<hex:38>'],
    },
    'client-secret': {
      name: 'Okta OAuth client secret',
      // Documented nowhere: 40 characters of old, 64 for newer apps.
      pattern: /(?:[0-9A-Za-z_-]{64}|[0-9A-Za-z_-]{40})/,
      shape: ['<b64u:39><alnum:1>', '<alnum:1><b64u:62><alnum:1>'],
      context: { words: ['okta_client_secret', 'okta_oauth2_client', 'okta_secret', 'okta_app_secret'], within: 60 },
      env: ['OKTA_CLIENT_SECRET', 'OKTA_OAUTH2_CLIENT_SECRET'],
      entropy: 4.2,
      confidence: 'medium',
      beside: {
        host: /([0-9a-z-]{1,63}\.(?:okta\.com|oktapreview\.com|okta-emea\.com))/,
        pair: /(0oa[0-9A-Za-z]{17})/,
      },
      risk: 'Whoever has it can get tokens as your application, and with them what its scopes allow.',
      examples: 'OKTA_DOMAIN=acme.okta.com\nOKTA_CLIENT_ID=0oa<alnum:17>\nOKTA_CLIENT_SECRET=<b64u:39><alnum:1>\n',
      nearMisses: ['OKTA_CLIENT_ID=0oa<alnum:17>', 'OKTA_CLIENT_SECRET=<alnum:30>'],
      rotate: {
        docs: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
        make: 'open the app in the Admin Console, General, Client Credentials, and generate a new secret beside the old one',
        end: 'set the old secret to inactive, watch for errors, then delete it',
      },
    },
  },
  rotate: {
    docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    make: 'sign in to the Admin Console as a service account with few rights, open Security, API, Tokens, and create a new token, limited to known networks',
    shownOnce: true,
    end: 'revoke the old token in the same list',
    after: 'look through the System Log for what the token did since the leak',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://{host}/oauth2/v1/token',
      domains: ['okta.com', 'oktapreview.com', 'okta-emea.com'],
      client: 'in-body',
      grant: 'made-up code',
      source: 'https://developer.okta.com/docs/reference/api/oidc/#token',
    },
    {
      keys: ['api-token'],
      url: 'https://{host}/api/v1/users/me',
      domains: ['okta.com', 'oktapreview.com', 'okta-emea.com'],
      auth: { header: 'Authorization', value: 'SSWS {key}' },
      active: { id: 'string', 'profile.login': 'string', '_links.self.href': { includes: '/api/v1/users/' } },
      inactive: { status: 401, json: { errorCode: { is: 'E0000011' } }, because: 'invalid token (E0000011)' },
      limited: {
        status: 403,
        json: { errorCode: { is: 'E0000006' } },
        because: 'it may not read its own user (E0000006)',
      },
      tells: { account: 'profile.login' },
      accepted: {
        id: '00u1',
        status: 'ACTIVE',
        profile: { login: 'owner@example.com' },
        _links: { self: { href: 'https://acme.okta.com/api/v1/users/00u1' } },
      },
      refused: { errorCode: 'E0000011', errorSummary: 'Invalid token provided', errorId: 'oae1' },
      recorded: {
        limited: { errorCode: 'E0000006', errorSummary: 'You do not have permission to perform the requested action' },
      },
      tooMany: { errorCode: 'E0000047', errorSummary: 'API call exceeded rate limit due to too many requests.' },
      source: 'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/',
    },
  ],
  revoke: {
    keys: ['api-token'],
    does: 'Revokes the token: what uses it fails at once.',
    domains: ['okta.com', 'oktapreview.com', 'okta-emea.com'],
    steps: {
      method: 'DELETE',
      url: 'https://{host}/api/v1/api-tokens/current',
      auth: { header: 'Authorization', value: 'SSWS {key}' },
      done: [204],
    },
    source:
      'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApiToken/#tag/ApiToken/operation/revokeCurrentApiToken',
  },
  sources: [
    '{docs}',
    'https://developer.okta.com/docs/reference/core-okta-api/#authentication',
    'https://devforum.okta.com/t/api-token-length/5519',
    'format: {observed}',
  ],
});
