import { defineProvider } from '../src/model/provider.ts';

// The last six characters of the vc?_ tokens are said to be a checksum; Vercel documents none, so none is checked.
export default defineProvider({
  name: 'Vercel',
  site: 'https://vercel.com',
  keys: [
    {
      id: 'personal-token',
      name: 'Vercel personal access token',
      severity: 'critical',
      pattern: /vcp_[0-9A-Za-z_-]{56}/,
      env: ['VERCEL_TOKEN', 'VERCEL_API_TOKEN', 'VERCEL_ACCESS_TOKEN'],
      entropy: 3.7,
      risk: 'Whoever has it can deploy to your projects, read their environment variables and change domains, in every team of its scope.',
      examples: [
        'VERCEL_TOKEN=vcp_<b64u:55><alnum:1>',
        'vercel deploy --prod --token vcp_<b64u:55><alnum:1>',
        'provider "vercel" {\n  api_token = "vcp_<b64u:55><alnum:1>"\n}\n',
      ],
      nearMisses: [
        'VERCEL_TOKEN=vcp_your_token',
        'vcp-<alnum:56>',
        'vcp_<alnum:20>',
        'const vcp_profile_id = "<uuid>"',
      ],
    },
    {
      id: 'integration-token',
      name: 'Vercel integration token',
      severity: 'critical',
      pattern: /vci_[0-9A-Za-z_-]{56}/,
      env: ['VERCEL_INTEGRATION_TOKEN', 'VERCEL_ACCESS_TOKEN'],
      entropy: 3.7,
      risk: 'Whoever has it can do in the accounts that installed your integration what the integration may.',
      examples: [
        'VERCEL_INTEGRATION_TOKEN=vci_<b64u:55><alnum:1>',
        '{"access_token": "vci_<b64u:55><alnum:1>", "token_type": "Bearer"}',
        "headers: { Authorization: 'Bearer vci_<b64u:55><alnum:1>' }",
      ],
      nearMisses: ['VERCEL_INTEGRATION_TOKEN=vci_token_goes_here', 'vci_<alnum:24>', 'vci.<alnum:56>'],
      rotate: {
        console: 'https://vercel.com/dashboard/integrations/console',
        docs: 'https://vercel.com/docs/integrations/vercel-api-integrations',
        steps: [
          'let the installation be removed and made again, which gives a new token; the old one dies with the old installation',
          'store the new token encrypted on the server side, outside git',
          'if the client secret of the integration leaked too, change it in the Integrations Console',
        ],
      },
    },
    {
      id: 'app-token',
      name: 'Vercel app access or refresh token',
      severity: 'high',
      pattern: /vc[ar]_[0-9A-Za-z_-]{56}/,
      env: ['VERCEL_APP_ACCESS_TOKEN', 'VERCEL_APP_REFRESH_TOKEN'],
      entropy: 3.7,
      risk: 'Whoever has it can act in your app as that Vercel user; with the refresh token for weeks.',
      examples: [
        '{"access_token": "vca_<b64u:55><alnum:1>", "refresh_token": "vcr_<b64u:55><alnum:1>"}',
        'VERCEL_APP_REFRESH_TOKEN=vcr_<b64u:55><alnum:1>',
        'curl -H "Authorization: Bearer vca_<b64u:55><alnum:1>" https://api.vercel.com/login/oauth/userinfo',
      ],
      nearMisses: ['access_token: vca_<your-token>', 'vcr_recorded_cassettes_directory = "spec/vcr"', 'vca_<alnum:30>'],
      rotate: {
        docs: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
        steps: [
          'revoke the token: POST it to https://api.vercel.com/login/oauth/token/revoke with the credentials of your app',
          'let the user sign in again; keep the new tokens on the server side, outside git',
        ],
      },
    },
    {
      id: 'ai-gateway-key',
      name: 'Vercel AI Gateway API key',
      severity: 'high',
      pattern: /vck_[0-9A-Za-z_-]{56}/,
      env: ['AI_GATEWAY_API_KEY', 'VERCEL_AI_GATEWAY_API_KEY'],
      entropy: 3.7,
      risk: 'Whoever has it can run every model of the AI Gateway on the credit of your team.',
      examples: [
        'AI_GATEWAY_API_KEY=vck_<b64u:55><alnum:1>',
        'client = OpenAI(api_key="vck_<b64u:55><alnum:1>", base_url="https://ai-gateway.vercel.sh/v1")',
        '{"apiKey": "vck_<b64u:55><alnum:1>"}',
      ],
      nearMisses: ['AI_GATEWAY_API_KEY=vck_your_gateway_key', 'vck_<alnum:24>', 'VCK_<alnum:56>'],
      rotate: {
        console: 'https://vercel.com/dashboard',
        docs: 'https://vercel.com/docs/ai-gateway',
        steps: [
          'open AI Gateway, API keys, in the dashboard of the team and create a new key',
          'put it in AI_GATEWAY_API_KEY, outside git; on Vercel itself the OIDC token needs no key',
          'delete the old key there and look at the spend since the leak',
        ],
      },
    },
    {
      id: 'token-old',
      name: 'Vercel access token (old form)',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{24}/,
      context: {
        words: ['vercel_token', 'vercel_api', 'vercel_access_token', 'api.vercel.com', 'now_token'],
        within: 60,
      },
      env: ['VERCEL_TOKEN', 'VERCEL_API_TOKEN', 'VERCEL_ACCESS_TOKEN'],
      entropy: 3.7,
      confidence: 'medium',
      risk: 'Whoever has it can deploy to your projects, read their environment variables and change domains, in every team of its scope.',
      examples: [
        'VERCEL_TOKEN=<alnum:24>',
        'curl -H "Authorization: Bearer <alnum:24>" https://api.vercel.com/v9/projects',
        '{"vercelToken": "<alnum:24>"}',
      ],
      nearMisses: [
        'VERCEL_ORG_ID=team_<alnum:24>',
        'VERCEL_PROJECT_ID=prj_<alnum:28>',
        'token: <alnum:24>',
        'VERCEL_TOKEN=$(cat ~/.vercel/token)',
      ],
    },
    {
      id: 'blob-token',
      name: 'Vercel Blob read-write token',
      severity: 'high',
      pattern: /vercel_blob_rw_[0-9A-Za-z]{16}_[0-9A-Za-z]{24,40}/,
      env: ['BLOB_READ_WRITE_TOKEN', 'VERCEL_BLOB_TOKEN'],
      risk: 'Whoever has it can read, replace and delete all files of the Blob store.',
      examples: [
        'BLOB_READ_WRITE_TOKEN="vercel_blob_rw_<alnum:16>_<alnum:30>"',
        "await put('a.txt', body, { access: 'public', token: 'vercel_blob_rw_<alnum:16>_<alnum:30>' });",
        '{"env": {"BLOB_READ_WRITE_TOKEN": "vercel_blob_rw_<alnum:16>_<alnum:31>"}}',
      ],
      nearMisses: [
        'BLOB_READ_WRITE_TOKEN=vercel_blob_rw_xxxx',
        'https://<lownum:16>.public.blob.vercel-storage.com/a-<alnum:30>.png',
        'vercel_blob_rw_<alnum:16>',
      ],
      rotate: {
        console: 'https://vercel.com/dashboard/stores',
        docs: 'https://vercel.com/docs/vercel-blob',
        steps: [
          'open the Blob store under Storage in the dashboard and rotate its read-write token, or disconnect and connect the project again',
          'let the new value of BLOB_READ_WRITE_TOKEN reach all deployments: redeploy, and pull it again for local work',
          'look through the files of the store for what is not yours',
        ],
      },
    },
    {
      id: 'edge-config',
      name: 'Vercel Edge Config connection string',
      severity: 'medium',
      pattern:
        /https:\/\/edge-config\.vercel\.com\/(?<config>ecfg_[0-9a-z]{20,40})\?token=(?<code>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      env: ['EDGE_CONFIG'],
      risk: 'Whoever has it can read everything in that Edge Config, such as feature flags and block lists.',
      examples: [
        'EDGE_CONFIG="https://edge-config.vercel.com/ecfg_<lownum:28>?token=<uuid>"',
        "const flags = createClient('https://edge-config.vercel.com/ecfg_<lownum:28>?token=<uuid>');",
        '{"env": {"EDGE_CONFIG": "https://edge-config.vercel.com/ecfg_<lownum:28>?token=<uuid>"}}',
      ],
      nearMisses: [
        'EDGE_CONFIG=https://edge-config.vercel.com/ecfg_<lownum:28>',
        'EDGE_CONFIG=https://edge-config.vercel.com/ecfg_xxx?token=yyy',
        'https://api.vercel.com/v1/edge-config/ecfg_<lownum:28>/items',
      ],
      rotate: {
        console: 'https://vercel.com/dashboard/stores',
        docs: 'https://vercel.com/docs/edge-config/using-edge-config',
        steps: [
          'open the Edge Config under Storage, Tokens, and create a new read access token',
          'put the new connection string in EDGE_CONFIG of the projects and redeploy them',
          'delete the old token there',
        ],
      },
    },
    {
      id: 'deploy-hook',
      name: 'Vercel deploy hook',
      severity: 'low',
      pattern:
        /https:\/\/api\.vercel\.com\/v1\/integrations\/deploy\/(?:prj_[0-9A-Za-z]{20,32}|Qm[0-9A-Za-z]{44})\/[0-9A-Za-z]{10}/,
      env: ['VERCEL_DEPLOY_HOOK', 'VERCEL_DEPLOY_HOOK_URL'],
      risk: 'Whoever has it can start builds of the project again and again, at your cost.',
      examples: [
        'curl -X POST https://api.vercel.com/v1/integrations/deploy/prj_<alnum:28>/<alnum:10>',
        'VERCEL_DEPLOY_HOOK="https://api.vercel.com/v1/integrations/deploy/prj_<alnum:28>/<alnum:10>"',
        "await fetch('https://api.vercel.com/v1/integrations/deploy/Qm<alnum:44>/<alnum:10>', { method: 'POST' });",
      ],
      nearMisses: [
        'https://api.vercel.com/v1/integrations/deploy/prj_xxx/yyy',
        'https://api.vercel.com/v9/projects/prj_<alnum:28>',
        'https://api.vercel.com/v1/integrations/deploy/prj_<alnum:28>',
      ],
      rotate: {
        console: 'https://vercel.com/dashboard',
        docs: 'https://vercel.com/docs/deploy-hooks',
        steps: [
          'open the project, Settings, Git, Deploy Hooks, and create a new hook for the same branch',
          'put its address where the old one is used, outside git',
          'revoke the old hook there',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://vercel.com/account/settings/tokens',
    docs: 'https://vercel.com/docs/rest-api#creating-an-access-token',
    steps: [
      'create a new token with one team as scope and an expiry date at https://vercel.com/account/settings/tokens',
      'put it in VERCEL_TOKEN where the old one is used, outside git; it is shown only once',
      'delete the old token there',
      'if it could read the environment variables of a project, rotate the secrets in them as well',
    ],
  },
  checks: [
    {
      keys: ['blob-token'],
      url: 'https://blob.vercel-storage.com/?limit=1',
      auth: 'bearer',
      answers: [
        { status: 200, json: { blobs: 'array', hasMore: 'boolean' }, is: 'active' },
        { status: 403, json: { 'error.code': { is: 'forbidden' } }, is: 'inactive', because: 'forbidden' },
        {
          status: 403,
          json: { 'error.code': { is: 'store_suspended' } },
          is: 'limited',
          because: 'its store is suspended',
        },
        { status: 404, json: { 'error.code': { is: 'store_not_found' } }, is: 'revoked', because: 'store_not_found' },
      ],
      replies: [
        { status: 200, body: { blobs: [], hasMore: false }, is: 'active' },
        {
          status: 403,
          body: {
            error: { code: 'forbidden', message: 'Access denied, please provide a valid token for this resource.' },
          },
          is: 'inactive',
        },
        {
          status: 404,
          body: { error: { code: 'store_not_found', message: 'The requested store does not exist' } },
          is: 'revoked',
        },
        { status: 429, body: { error: { code: 'rate_limited' } }, is: 'unknown' },
      ],
      source: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
    },
    {
      // An item that hardly anybody has: only who may read is told that it is not there.
      keys: ['edge-config'],
      url: 'https://edge-config.vercel.com/{config}/item/unleak-asks-for-nothing',
      auth: { header: 'Authorization', value: 'Bearer {code}' },
      answers: [
        { status: 404, json: { 'error.code': { is: 'edge_config_item_not_found' } }, is: 'active' },
        { status: [401, 403], json: { 'error.code': { is: 'unauthorized' } }, is: 'inactive', because: 'unauthorized' },
        { status: [401, 403], json: { 'error.code': { is: 'forbidden' } }, is: 'inactive', because: 'forbidden' },
        {
          status: 404,
          json: { 'error.code': { is: 'edge_config_not_found' } },
          is: 'revoked',
          because: 'edge_config_not_found',
        },
      ],
      replies: [
        {
          status: 404,
          body: { error: { code: 'edge_config_item_not_found', message: 'The Edge Config item was not found.' } },
          is: 'active',
        },
        { status: 401, body: { error: { code: 'unauthorized', message: 'Unauthorized' } }, is: 'inactive' },
        {
          status: 404,
          body: { error: { code: 'edge_config_not_found', message: 'Edge Config not found' } },
          is: 'revoked',
        },
        { status: 429, body: { error: { code: 'too_many_requests' } }, is: 'unknown' },
      ],
      source: 'https://vercel.com/docs/edge-config/vercel-api#error-codes',
    },
    {
      keys: ['personal-token', 'integration-token', 'token-old'],
      url: 'https://api.vercel.com/v2/user',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'user.id': 'string', 'user.email': 'string', 'user.username': 'string' }, is: 'active' },
        { status: [401, 403], json: { 'error.invalidToken': { is: true } }, is: 'inactive' },
        // What is made for a team, a project or an integration has no user; a wrong token is never told so.
        {
          status: 404,
          json: { 'error.code': { is: 'not_found' }, 'error.message': { includes: 'User not found' } },
          is: 'limited',
          because: 'of a team or a project, it has no user',
        },
        {
          status: 403,
          json: { 'error.code': { is: 'forbidden' }, 'error.message': { includes: 'have permission to access' } },
          is: 'limited',
          because: 'it may not read its user',
        },
        {
          status: 403,
          json: { 'error.code': { is: 'forbidden' }, 'error.message': { includes: 'use a token with access to this' } },
          is: 'limited',
          because: 'it may not read its user',
        },
      ],
      tells: { account: 'user.username', name: 'user.name' },
      also: [
        {
          url: 'https://api.vercel.com/v5/user/tokens/current',
          auth: 'bearer',
          tells: { name: 'token.name', expires: 'token.expiresAt', scopes: 'token.scopes' },
        },
      ],
      replies: [
        { status: 200, body: { user: { id: 'u1', email: 'owner@example.com', username: 'owner' } }, is: 'active' },
        { status: 403, body: { error: { code: 'forbidden', invalidToken: true } }, is: 'inactive' },
        { status: 404, body: { error: { code: 'not_found', message: 'User not found.' } }, is: 'limited' },
        {
          status: 403,
          body: { error: { code: 'forbidden', message: "You don't have permission to access this resource." } },
          is: 'limited',
        },
        {
          status: 403,
          body: {
            error: {
              code: 'forbidden',
              message:
                'Not authorized: Trying to access resource under scope "acme". You must re-authenticate to this scope or use a token with access to this scope.',
              saml: true,
              scope: 'acme',
            },
          },
          is: 'limited',
        },
        { status: 404, body: { error: { code: 'not_found', message: 'The route does not exist' } }, is: 'unknown' },
        { status: 403, body: { error: { code: 'forbidden', message: 'Not authorized' } }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            error: {
              code: 'rate_limited',
              message: 'The rate limit was exceeded. Try again later',
              limit: { total: 1, remaining: 0, reset: 1 },
            },
          },
          is: 'unknown',
        },
      ],
      source: 'https://vercel.com/docs/rest-api/reference/endpoints/user/get-the-user',
    },
    {
      keys: ['app-token'],
      method: 'POST',
      readOnly: 'introspection of the token that is sent',
      url: 'https://api.vercel.com/login/oauth/token/introspect',
      auth: 'in-body',
      form: { token: '{key}' },
      answers: [
        { status: 200, json: { active: { is: true }, client_id: 'string' }, is: 'active' },
        { status: 200, json: { active: { is: false } }, is: 'inactive' },
      ],
      tells: { name: 'client_name', scopes: 'scope', expires: 'exp' },
      replies: [
        { status: 200, body: { active: true, client_id: 'cl_example', sub: 'u1', exp: 1780000000 }, is: 'active' },
        { status: 200, body: { active: false }, is: 'inactive' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            error: {
              code: 'rate_limited',
              message: 'The rate limit was exceeded. Try again later',
              limit: { total: 1, remaining: 0, reset: 1 },
            },
          },
          is: 'unknown',
        },
      ],
      source: 'https://vercel.com/docs/sign-in-with-vercel/authorization-server-api',
    },
    {
      // Not /v1/models, which answers without a key.
      keys: ['ai-gateway-key'],
      url: 'https://ai-gateway.vercel.sh/v1/credits',
      auth: 'bearer',
      answers: [
        { status: 200, json: { balance: 'string', total_used: 'string' }, is: 'active' },
        { status: 401, json: { 'error.message': 'string' }, is: 'inactive' },
      ],
      tells: { balance: 'balance', usage: 'total_used' },
      replies: [
        { status: 200, body: { balance: '95.50', total_used: '4.50' }, is: 'active' },
        { status: 401, body: { error: { message: 'Invalid API key' } }, is: 'inactive' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            error: {
              code: 'rate_limited',
              message: 'The rate limit was exceeded. Try again later',
              limit: { total: 1, remaining: 0, reset: 1 },
            },
          },
          is: 'unknown',
        },
      ],
      source: 'https://vercel.com/docs/ai-gateway/capabilities/usage',
    },
  ],
  revoke: [
    {
      keys: ['personal-token', 'token-old'],
      does: 'Deletes the token: what uses it fails at once.',
      steps: [
        {
          method: 'DELETE',
          url: 'https://api.vercel.com/v3/user/tokens/current',
          auth: 'bearer',
          done: [200],
          expects: { tokenId: 'string' },
        },
      ],
      source: 'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token',
    },
  ],
  sources: [
    'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    'https://vercel.com/docs/sign-in-with-vercel/tokens',
    'https://vercel.com/docs/accounts/access-tokens',
    'https://vercel.com/changelog/project-scoped-tokens',
    'https://vercel.com/docs/deploy-hooks',
    'lengths, and the format of Blob tokens: observed in public code, not documented',
  ],
});
