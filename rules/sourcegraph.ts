import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Sourcegraph',
  site: 'https://sourcegraph.com',
  keys: [
    {
      id: 'access-token',
      name: 'Sourcegraph access token',
      severity: 'high',
      pattern: /sgp_(?:[0-9A-Fa-f]{16}_[0-9A-Fa-f]{40}|local_[0-9A-Fa-f]{40}|[0-9A-Fa-f]{40})/,
      env: ['SOURCEGRAPH_TOKEN', 'SOURCEGRAPH_ACCESS_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can search and read every repository its owner sees, and administer the instance if the owner is an admin.',
      examples: [
        'SRC_ACCESS_TOKEN=sgp_<hex:16>_<hex:40>',
        '{"endpoint": "https://sourcegraph.example.org", "accessToken": "sgp_local_<hex:40>"}',
        "curl -H 'Authorization: token sgp_<hex:40>' https://sourcegraph.com/.api/graphql",
      ],
      nearMisses: ['SRC_ACCESS_TOKEN=sgp_your_token', 'sgp_<hex:16>_<hex:20>', 'msgp_<hex:40>'],
    },
    {
      id: 'user-gateway-token',
      name: 'Sourcegraph user gateway access token',
      severity: 'medium',
      pattern: /sgd_[0-9A-Fa-f]{64}/,
      entropy: 3,
      risk: 'Whoever has it can use Cody on the quota of the user until it is replaced.',
      examples: [
        'CODY_GATEWAY_TOKEN=sgd_<hex:64>',
        '{"Authorization": "Bearer sgd_<hex:64>"}',
        "const gatewayToken = 'sgd_<hex:64>';",
      ],
      nearMisses: ['sgd_<hex:32>', 'currency: sgd_exchange_rate', 'usgd_<hex:64>'],
    },
    {
      id: 'license-token',
      name: 'Sourcegraph licence or subscription token',
      severity: 'medium',
      pattern: /s(?:lk|gs)_[0-9A-Fa-f]{64}/,
      entropy: 3,
      risk: 'Whoever has it can use Cody Gateway on the quota of the subscription of the company.',
      examples: [
        '{"completions": {"enabled": true, "accessToken": "slk_<hex:64>"}}',
        'SOURCEGRAPH_SUBSCRIPTION_TOKEN=sgs_<hex:64>',
        "curl -H 'Authorization: Bearer slk_<hex:64>' https://cody-gateway.sourcegraph.com/v1/limits",
      ],
      nearMisses: ['slk_<hex:32>', 'task slk_release_checklist', 'bugs_<hex:64>'],
      rotate: {
        docs: 'https://sourcegraph.com/docs/admin/security/secret-formats',
        steps: [
          'ask Sourcegraph support for a new licence key: the token follows from it',
          'put the new licence key in the site configuration',
          'let support end the old subscription token',
        ],
      },
    },
    {
      id: 'legacy-access-token',
      name: 'Sourcegraph access token (old form)',
      severity: 'high',
      // The first form has no prefix and looks like any commit.
      pattern: /[0-9a-f]{40}/,
      // Its usual variable is no name in env: whatever begins with src would be taken for Sourcegraph's.
      context: {
        words: ['src_access_token', 'sourcegraph_api_token', 'sourcegraphToken', 'sourcegraph.accessToken'],
        within: 12,
      },
      env: ['SOURCEGRAPH_TOKEN', 'SOURCEGRAPH_ACCESS_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can search and read every repository its owner sees, and administer the instance if the owner is an admin.',
      examples: [
        'SRC_ACCESS_TOKEN=<hex:40>',
        'export SOURCEGRAPH_ACCESS_TOKEN="<hex:40>"',
        '{"sourcegraph.accessToken": "<hex:40>"}',
      ],
      nearMisses: [
        'https://sourcegraph.com/github.com/org/repo@<hex:40>/-/blob/main.go',
        'SRC_ACCESS_TOKEN=<hex:32>',
        'commit: <hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://sourcegraph.com/user/settings/tokens',
    docs: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
    steps: [
      'create a new token under Settings, Access tokens of your user on the Sourcegraph instance, with an expiry',
      'put it in SRC_ACCESS_TOKEN, outside git',
      'delete the old token on the same page',
    ],
  },
  checks: [
    {
      keys: ['access-token', 'legacy-access-token'],
      method: 'POST',
      readOnly: 'a query, which asks for the name of its own user',
      url: 'https://sourcegraph.com/.api/graphql',
      auth: { header: 'Authorization', value: 'token {key}' },
      json: { query: '{ currentUser { username email } }' },
      answers: [
        { status: 200, json: { 'data.currentUser.username': 'string' }, is: 'active' },
        { status: 401, text: 'Invalid access token', is: 'inactive' },
      ],
      tells: { account: 'data.currentUser.email', name: 'data.currentUser.username' },
      replies: [
        {
          status: 200,
          body: { data: { currentUser: { username: 'owner', email: 'owner@example.com' } } },
          is: 'active',
        },
        { status: 200, body: { data: { currentUser: null } }, is: 'unknown' },
        { status: 401, body: 'Invalid access token.\n', is: 'inactive' },
        { status: 429, body: 'Too many requests', is: 'unknown' },
      ],
      elsewhere: 'a Sourcegraph server of your own',
      source: 'https://sourcegraph.com/docs/api/graphql',
    },
    {
      keys: ['user-gateway-token', 'license-token'],
      url: 'https://cody-gateway.sourcegraph.com/v1/limits',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: {
            'chat_completions.limit': 'number',
            'chat_completions.interval': 'string',
            'chat_completions.usage': 'number',
          },
          is: 'active',
        },
        { status: 401, json: { error: { includes: 'token' } }, is: 'inactive' },
        {
          status: 403,
          json: { error: { includes: 'access not enabled' } },
          is: 'limited',
          because: 'Cody Gateway is not enabled for it',
        },
      ],
      tells: { limits: 'chat_completions.limit', usage: 'chat_completions.usage' },
      replies: [
        {
          status: 200,
          body: {
            chat_completions: { limit: 500, interval: '24h0m0s', usage: 3, expiry: null, allowedModels: [] },
            code_completions: { limit: 500, interval: '24h0m0s', usage: 0, expiry: null, allowedModels: [] },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { error: 'access token denied: associated product subscription not found' },
          is: 'inactive',
        },
        { status: 401, body: { error: 'token not from source' }, is: 'inactive' },
        { status: 403, body: { error: 'Cody Gateway access not enabled' }, is: 'limited' },
        { status: 503, body: { error: 'failed to fetch the limits' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://github.com/sourcegraph/sourcegraph-public-snapshot/tree/main/cmd/cody-gateway',
    },
  ],
  revoke: [
    {
      keys: ['access-token', 'legacy-access-token'],
      does: 'Deletes the token: what uses it fails at once.',
      steps: [
        {
          method: 'POST',
          url: 'https://sourcegraph.com/.api/graphql',
          auth: { header: 'Authorization', value: 'token {key}' },
          json: {
            query: 'mutation ($token: String!) { deleteAccessToken(byToken: $token) { alwaysNil } }',
            variables: { token: '{key}' },
          },
          done: [200],
          expects: { 'data.deleteAccessToken': 'object' },
        },
      ],
      source:
        'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/cmd/frontend/graphqlbackend/schema.graphql',
    },
  ],
  sources: [
    'https://sourcegraph.com/docs/admin/security/secret-formats',
    'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
    'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
  ],
});
