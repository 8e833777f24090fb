import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Linear',
  site: 'https://linear.app',
  keys: [
    {
      id: 'api-key',
      name: 'Linear personal API key',
      severity: 'high',
      pattern: /lin_api_[0-9A-Za-z]{40}/,
      env: ['LINEAR_API_KEY', 'LINEAR_API_TOKEN', 'LINEAR_KEY'],
      risk: 'Whoever has it can read and change all issues, projects and comments that its owner sees.',
      examples: [
        'LINEAR_API_KEY=lin_api_<alnum:40>',
        "const client = new LinearClient({ apiKey: 'lin_api_<alnum:40>' });",
        'curl -H "Authorization: lin_api_<alnum:40>" https://api.linear.app/graphql',
      ],
      nearMisses: ['LINEAR_API_KEY=lin_api_xxx', 'def lin_api_request_with_retries(query):', 'lin_api-<alnum:40>'],
    },
    {
      id: 'oauth-token',
      name: 'Linear OAuth access token',
      severity: 'high',
      pattern: /lin_oauth_[0-9a-f]{64}/,
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
      examples: [
        'LINEAR_OAUTH_TOKEN=lin_oauth_<hex:64>',
        '$token = "lin_oauth_<hex:64>";',
        '{"accessToken": "lin_oauth_<hex:64>", "expiresAt": 1234567890000}',
      ],
      nearMisses: ['lin_oauth_<upper:64>', 'LINEAR_OAUTH_TOKEN=lin_oauth_xxx', 'linear_oauth_state=<hex:64>'],
    },
    {
      id: 'webhook-secret',
      name: 'Linear webhook signing secret',
      severity: 'medium',
      pattern: /lin_wh_[0-9A-Za-z]{40,44}/,
      env: ['LINEAR_WEBHOOK_SECRET', 'LINEAR_WEBHOOK_SIGNING_SECRET'],
      risk: 'Whoever has it can forge webhook events that your server takes for events from Linear.',
      rotate: {
        console: 'https://linear.app/settings/api',
        docs: 'https://linear.app/developers/webhooks',
        steps: [
          'create a second webhook with the same URL at https://linear.app/settings/api',
          'put its signing secret where the old one is used',
          'delete the old webhook there',
        ],
      },
      examples: [
        'LINEAR_WEBHOOK_SECRET=lin_wh_<alnum:40>',
        "const WEBHOOK_SECRET = 'lin_wh_<alnum:44>';",
        'linear:\n  webhookSecret: "lin_wh_<alnum:40>"\n',
      ],
      nearMisses: [
        'LINEAR_WEBHOOK_SECRET=lin_wh_your_secret_here',
        'secretPreview: "lin_wh_...Sjo"',
        'lin_wh-<alnum:40>',
      ],
    },
    {
      id: 'client-secret',
      name: 'Linear OAuth client secret',
      severity: 'high',
      pattern: /[0-9a-f]{32}/,
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
        steps: [
          'open the application at https://linear.app/settings/api and rotate its client secret',
          'put the new one where the old one is used: new sign-ins fail until then',
        ],
      },
      examples: [
        'LINEAR_CLIENT_ID=<hex:16><hex:16>\nLINEAR_CLIENT_SECRET=<hex:32>\n',
        'LINEAR_CLIENT_SECRET=<hex:32>',
        "linearClientSecret: '<hex:32>',",
        'curl https://api.linear.app/oauth/token -d "client_secret=<hex:32>"',
      ],
      nearMisses: [
        'background: linear-gradient(90deg); /* <hex:32> */',
        'LINEAR_TEAM_ID=<uuid>',
        'nn.Linear weights md5 <hex:32>',
      ],
    },
  ],
  rotate: {
    console: 'https://linear.app/settings/account/security',
    docs: 'https://linear.app/developers/graphql',
    steps: [
      'create a new key at https://linear.app/settings/account/security, limited to the teams and permissions it needs',
      'put it in LINEAR_API_KEY, outside git',
      'revoke the old key there',
    ],
  },
  checks: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://api.linear.app/oauth/token',
      client: 'in-body',
      grant: 'made-up code',
      source: 'https://linear.app/developers/oauth-2-0-authentication',
    },
    {
      keys: ['api-key'],
      method: 'POST',
      readOnly: 'a query of GraphQL',
      url: 'https://api.linear.app/graphql',
      auth: { header: 'Authorization' },
      json: { query: 'query { viewer { id name email } organization { name urlKey } }' },
      answers: [
        { status: 200, json: { 'data.viewer.id': 'string', 'data.organization.urlKey': 'string' }, is: 'active' },
        {
          status: [200, 400, 401],
          json: { 'errors.0.extensions.code': { is: 'AUTHENTICATION_ERROR' } },
          is: 'inactive',
        },
      ],
      tells: { account: 'data.viewer.email', name: 'data.viewer.name', organisation: 'data.organization.name' },
      replies: [
        {
          status: 200,
          body: {
            data: {
              viewer: { id: 'v1', name: 'Owner', email: 'owner@example.com' },
              organization: { name: 'Example', urlKey: 'example' },
            },
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            errors: [
              {
                message: 'Authentication required, not authenticated',
                extensions: { type: 'authentication error', code: 'AUTHENTICATION_ERROR' },
              },
            ],
          },
          is: 'inactive',
        },
        {
          status: 400,
          body: { errors: [{ message: 'Rate limit exceeded', extensions: { code: 'RATELIMITED' } }] },
          is: 'unknown',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://linear.app/developers/graphql',
    },
    {
      keys: ['oauth-token'],
      method: 'POST',
      readOnly: 'a query of GraphQL',
      url: 'https://api.linear.app/graphql',
      auth: 'bearer',
      json: { query: 'query { viewer { id name email } organization { name urlKey } }' },
      answers: [
        { status: 200, json: { 'data.viewer.id': 'string', 'data.organization.urlKey': 'string' }, is: 'active' },
        {
          status: [200, 400, 401],
          json: { 'errors.0.extensions.code': { is: 'AUTHENTICATION_ERROR' } },
          is: 'inactive',
        },
      ],
      tells: { account: 'data.viewer.email', name: 'data.viewer.name', organisation: 'data.organization.name' },
      replies: [
        {
          status: 200,
          body: {
            data: {
              viewer: { id: 'v2', name: 'Owner', email: 'owner@example.com' },
              organization: { name: 'Example', urlKey: 'example' },
            },
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            errors: [
              {
                message: 'Authentication required, not authenticated',
                extensions: { type: 'authentication error', code: 'AUTHENTICATION_ERROR' },
              },
            ],
          },
          is: 'inactive',
        },
        {
          status: 400,
          body: { errors: [{ message: 'Rate limit exceeded', extensions: { code: 'RATELIMITED' } }] },
          is: 'unknown',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://linear.app/developers/graphql',
    },
  ],
  revoke: [
    {
      keys: ['oauth-token'],
      does: 'Revokes the access token: the application that uses it must ask for a new one.',
      steps: [
        {
          method: 'POST',
          url: 'https://api.linear.app/oauth/revoke',
          auth: 'bearer',
          form: { token: '{key}', token_type_hint: 'access_token' },
          done: [200],
        },
      ],
      source: 'https://linear.app/developers/oauth-2-0-authentication',
    },
  ],
  sources: [
    'https://linear.app/developers/graphql',
    'https://linear.app/developers/oauth-2-0-authentication',
    'key shapes: observed in public code, not documented',
  ],
});
