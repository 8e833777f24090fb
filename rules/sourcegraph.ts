import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sourcegraph',
  site: 'https://sourcegraph.com',
  keys: {
    'access-token': {
      name: 'Sourcegraph access token',
      pattern: /sgp_(?:[0-9A-Fa-f]{16}_[0-9A-Fa-f]{40}|local_[0-9A-Fa-f]{40}|[0-9A-Fa-f]{40})/,
      shape: ['sgp_<hex:16>_<hex:40>', 'sgp_local_<hex:40>', 'sgp_<hex:40>'],
      env: ['SOURCEGRAPH_TOKEN', 'SOURCEGRAPH_ACCESS_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can search and read every repository its owner sees, and administer the instance if the owner is an admin.',
    },
    'user-gateway-token': {
      name: 'Sourcegraph user gateway access token',
      severity: 'medium',
      pattern: /sgd_[0-9A-Fa-f]{64}/,
      shape: 'sgd_<hex:64>',
      entropy: 3,
      risk: 'Whoever has it can use Cody on the quota of the user until it is replaced.',
    },
    'license-token': {
      name: 'Sourcegraph licence or subscription token',
      severity: 'medium',
      pattern: /s(?:lk|gs)_[0-9A-Fa-f]{64}/,
      shape: ['slk_<hex:64>', 'sgs_<hex:64>'],
      entropy: 3,
      risk: 'Whoever has it can use Cody Gateway on the quota of the subscription of the company.',
      nearMisses: 'bugs_<hex:64>',
      rotate: {
        docs: 'https://sourcegraph.com/docs/admin/security/secret-formats',
        make: 'ask Sourcegraph support for a new licence key: the token follows from it',
        put: 'put the new licence key in the site configuration',
        end: 'let support end the old subscription token',
      },
    },
    'legacy-access-token': {
      name: 'Sourcegraph access token (old form)',
      // The first form has no prefix and looks like any commit.
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      // Its usual variable is no name in env: whatever begins with src would be taken for Sourcegraph's.
      context: {
        words: ['src_access_token', 'sourcegraph_api_token', 'sourcegraphToken', 'sourcegraph.accessToken'],
        within: 12,
      },
      env: ['SOURCEGRAPH_TOKEN', 'SOURCEGRAPH_ACCESS_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can search and read every repository its owner sees, and administer the instance if the owner is an admin.',
      nearMisses: 'https://sourcegraph.com/github.com/org/repo@<hex:40>/-/blob/main.go',
    },
  },
  rotate: {
    console: 'https://sourcegraph.com/user/settings/tokens',
    docs: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
    make: 'create a new token under Settings, Access tokens of your user on the Sourcegraph instance, with an expiry',
    put: 'put it in SRC_ACCESS_TOKEN, outside git',
    end: 'delete the old token on the same page',
  },
  check: [
    {
      keys: ['access-token', 'legacy-access-token'],
      method: 'POST',
      readOnly: 'a query, which asks for the name of its own user',
      url: 'https://sourcegraph.com/.api/graphql',
      auth: { header: 'Authorization', value: 'token {key}' },
      json: { query: '{ currentUser { username email } }' },
      active: { 'data.currentUser.username': 'string' },
      inactive: 'Invalid access token',
      tells: { account: 'data.currentUser.email', name: 'data.currentUser.username' },
      accepted: { data: { currentUser: { username: 'owner', email: 'owner@example.com' } } },
      refused: 'Invalid access token.\n',
      unclear: { 200: { data: { currentUser: null } } },
      tooMany: 'Too many requests',
      elsewhere: 'a Sourcegraph server of your own',
      source: 'https://sourcegraph.com/docs/api/graphql',
    },
    {
      keys: ['user-gateway-token', 'license-token'],
      url: 'https://cody-gateway.sourcegraph.com/v1/limits',
      active: {
        'chat_completions.limit': 'number',
        'chat_completions.interval': 'string',
        'chat_completions.usage': 'number',
      },
      inactive: { error: { includes: 'token' } },
      limited: {
        status: 403,
        json: { error: { includes: 'access not enabled' } },
        because: 'Cody Gateway is not enabled for it',
      },
      tells: { limits: 'chat_completions.limit', usage: 'chat_completions.usage' },
      accepted: {
        chat_completions: { limit: 500, interval: '24h0m0s', usage: 3, expiry: null, allowedModels: [] },
        code_completions: { limit: 500, interval: '24h0m0s', usage: 0, expiry: null, allowedModels: [] },
      },
      refused: { error: 'access token denied: associated product subscription not found' },
      alsoRefused: [{ error: 'token not from source' }],
      recorded: { limited: { error: 'Cody Gateway access not enabled' } },
      unclear: { 503: { error: 'failed to fetch the limits' } },
      source: 'https://github.com/sourcegraph/sourcegraph-public-snapshot/tree/main/cmd/cody-gateway',
    },
  ],
  revoke: {
    keys: ['access-token', 'legacy-access-token'],
    does: 'Deletes the token: what uses it fails at once.',
    steps: {
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
    source:
      'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/cmd/frontend/graphqlbackend/schema.graphql',
  },
  sources: [
    'https://sourcegraph.com/docs/admin/security/secret-formats',
    'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
    '{docs}',
  ],
});
