import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Webflow',
  site: 'https://webflow.com',
  keys: {
    'api-token': {
      name: 'Webflow API token',
      // Tokens of a site, of a workspace and of an app look the same, and like a digest.
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['webflow'], within: 80 },
      env: [
        'WEBFLOW_API_TOKEN',
        'WEBFLOW_TOKEN',
        'WEBFLOW_API_KEY',
        'WEBFLOW_SITE_API_TOKEN',
        'WEBFLOW_ACCESS_TOKEN',
        'WEBFLOW_WORKSPACE_API_TOKEN',
      ],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the site, its forms and orders, and change or publish its content, by its scopes.',
      examples: "const webflow = new WebflowClient({ accessToken: '<hex:64>' });",
      nearMisses: 'data-wf-site="<hex:24>" <!-- webflow -->',
    },
    'client-secret': {
      name: 'Webflow client secret',
      noCheck: 'its token endpoint takes only codes of users, and how it refuses a secret is documented nowhere',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['webflow_client', 'webflow client secret'], within: 40 },
      env: ['WEBFLOW_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can pose as your app before users of Webflow, and forge its webhooks.',
      rotate: {
        console: 'https://webflow.com/dashboard',
        docs: 'https://developers.webflow.com/data/reference/oauth-app',
        make: 'open the app under Apps & Integrations in the settings of the workspace and make a new client secret',
        put: 'put it where the old one is used, outside git',
      },
    },
  },
  rotate: {
    console: 'https://webflow.com/dashboard',
    docs: 'https://developers.webflow.com/data/reference/authentication/site-token',
    make: 'open the settings of the site, Apps & integrations, API access, and generate a new token with only the scopes it needs',
    put: 'put it in WEBFLOW_API_TOKEN, outside git; it ends after 365 days without a call',
    end: 'delete the old token there',
  },
  check: {
    keys: ['api-token'],
    url: 'https://api.webflow.com/v2/token/introspect',
    active: { 'authorization.id': 'string', 'authorization.grantType': 'string', 'authorization.scope': 'string' },
    inactive: { code: { is: 'not_authorized' } },
    tells: { scopes: 'authorization.scope', limits: 'authorization.rateLimit', name: 'application.displayName' },
    accepted: {
      authorization: {
        id: 'a1',
        createdOn: '2026-01-01T00:00:00Z',
        grantType: 'client_credentials',
        rateLimit: 60,
        scope: 'sites:read,cms:read',
        authorizedTo: { siteIds: ['s1'], workspaceIds: [], userIds: [] },
      },
    },
    refused: { message: 'Request not authorized', code: 'not_authorized', externalReference: null, details: [] },
    source: 'https://developers.webflow.com/data/reference/token/introspect',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
