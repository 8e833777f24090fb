import { defineProvider } from '../src/rulebook/define-provider.ts';

const viewer = {
  method: 'POST',
  readOnly: 'a query of GraphQL',
  url: 'https://api.linear.app/graphql',
  json: { query: 'query { viewer { id name email } organization { name urlKey } }' },
  active: { 'data.viewer.id': 'string', 'data.organization.urlKey': 'string' },
  inactive: { status: [200, 400, 401], json: { 'errors.0.extensions.code': { is: 'AUTHENTICATION_ERROR' } } },
  tells: { account: 'data.viewer.email', name: 'data.viewer.name', organisation: 'data.organization.name' },
  accepted: {
    data: {
      viewer: { id: 'v1', name: 'Owner', email: 'owner@example.com' },
      organization: { name: 'Example', urlKey: 'example' },
    },
  },
  refused: {
    errors: [
      {
        message: 'Authentication required, not authenticated',
        extensions: { type: 'authentication error', code: 'AUTHENTICATION_ERROR' },
      },
    ],
  },
  unclear: { 400: { errors: [{ message: 'Rate limit exceeded', extensions: { code: 'RATELIMITED' } }] } },
  source: 'https://linear.app/developers/graphql',
} as const;

export default defineProvider({
  name: 'Linear',
  site: 'https://linear.app',
  keys: {
    'api-key': {
      name: 'Linear personal API key',
      pattern: /lin_api_[0-9A-Za-z]{40}/,
      shape: 'lin_api_<alnum:40>',
      env: ['LINEAR_API_KEY', 'LINEAR_API_TOKEN', 'LINEAR_KEY'],
      risk: 'Whoever has it can read and change all issues, projects and comments that its owner sees.',
      nearMisses: 'lin_api-<alnum:40>',
    },
    'oauth-token': {
      name: 'Linear OAuth access token',
      pattern: /lin_oauth_[0-9a-f]{64}/,
      shape: 'lin_oauth_<hex:64>',
      env: ['LINEAR_OAUTH_TOKEN', 'LINEAR_ACCESS_TOKEN', 'LINEAR_APP_TOKEN'],
      risk: 'Whoever has it can act in the workspace as the application, within the granted scopes.',
      rotate: {
        console: 'https://linear.app/settings/api',
        docs: 'https://linear.app/developers/oauth-2-0-authentication',
        steps: [
          'revoke the token with POST https://api.linear.app/oauth/revoke, or remove the application',
          'authorise the application anew and store the new token outside git',
          'rotate the client secret at https://linear.app/settings/api if it leaked too',
        ],
      },
      nearMisses: 'lin_oauth_<upper:64>',
    },
    'webhook-secret': {
      name: 'Linear webhook signing secret',
      noCheck: 'no service takes it: it proves what Linear sends',
      severity: 'medium',
      pattern: /lin_wh_[0-9A-Za-z]{40,44}/,
      shape: 'lin_wh_<alnum:40-44>',
      env: ['LINEAR_WEBHOOK_SECRET', 'LINEAR_WEBHOOK_SIGNING_SECRET'],
      risk: 'Whoever has it can forge webhook events that your server takes for events from Linear.',
      rotate: {
        console: 'https://linear.app/settings/api',
        docs: 'https://linear.app/developers/webhooks',
        make: 'create a second webhook with the same URL at {console}',
        put: 'put its signing secret where the old one is used',
        end: 'delete the old webhook there',
      },
      nearMisses: 'lin_wh-<alnum:40>',
    },
    'client-secret': {
      name: 'Linear OAuth client secret',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      // Not "linear" alone: it names gradients, layers and regressions.
      context: { words: ['linear client secret', 'linear oauth secret', 'api.linear.app/oauth'], within: 60 },
      env: ['LINEAR_CLIENT_SECRET', 'LINEAR_OAUTH_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-f]{32})/ },
      risk: 'Whoever has it and the client ID can pose as your application before Linear users.',
      rotate: {
        console: 'https://linear.app/settings/api',
        docs: 'https://linear.app/developers/oauth-2-0-authentication',
        make: 'open the application at {console} and rotate its client secret',
        put: 'put the new one where the old one is used: new sign-ins fail until then',
      },
      examples: 'LINEAR_CLIENT_ID=<hex:16><hex:16>\nLINEAR_CLIENT_SECRET=<hex:32>\n',
      nearMisses: ['background: linear-gradient(90deg); /* <hex:32> */', 'nn.Linear weights md5 <hex:32>'],
    },
  },
  rotate: {
    console: 'https://linear.app/settings/account/security',
    docs: 'https://linear.app/developers/graphql',
    make: 'create a new key at {console}, limited to the teams and permissions it needs',
    end: 'revoke the old key there',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://api.linear.app/oauth/token',
      client: 'in-body',
      grant: 'made-up code',
      source: 'https://linear.app/developers/oauth-2-0-authentication',
    },
    { ...viewer, keys: ['api-key'], auth: { header: 'Authorization' } },
    { ...viewer, keys: ['oauth-token'] },
  ],
  revoke: {
    keys: ['oauth-token'],
    does: 'Revokes the access token: the application that uses it must ask for a new one.',
    steps: {
      method: 'POST',
      url: 'https://api.linear.app/oauth/revoke',
      auth: 'bearer',
      form: { token: '{key}', token_type_hint: 'access_token' },
      done: [200],
    },
    source: 'https://linear.app/developers/oauth-2-0-authentication',
  },
  sources: ['{docs}', '{check}', 'key shapes: {observed}'],
});
