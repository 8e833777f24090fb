import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Fly.io',
  site: 'https://fly.io',
  keys: {
    'access-token': {
      name: 'Fly.io access token',
      severity: 'critical',
      // One or more macaroons, joined by commas; often written with "FlyV1 " before them.
      pattern: /fm(?:1[ar]|2)_[0-9A-Za-z+/=,_-]{100,2000}|FlyV1 [0-9A-Za-z+/=,_-]{80,2000}/,
      shape: ['fm2_<b64:300>=', 'fm2_<b64:420>', 'fm1a_<b64:200>', 'fm2_<b64:400>,fo1_<b64u:42><alnum:1>'],
      env: ['FLY_API_TOKEN', 'FLY_ACCESS_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can deploy to, log in to and destroy the apps that it is for, read their secrets and start machines at your cost.',
      examples: 'FLY_API_TOKEN="FlyV1 fm2_<b64:500>=,fm2_<b64:300>="',
      nearMisses: 'fm3_<b64:300>',
    },
    'personal-token-old': {
      name: 'Fly.io personal access token (old form)',
      severity: 'critical',
      pattern: /fo1_[0-9A-Za-z_-]{43}/,
      shape: 'fo1_<b64u:42><alnum:1>',
      env: ['FLY_API_TOKEN', 'FLY_ACCESS_TOKEN'],
      entropy: 3.7,
      risk: 'Whoever has it has all rights of its user in every organization of that user: apps, secrets, machines and billing.',
      nearMisses: 'fo1-<alnum:43>',
      rotate: {
        console: 'https://fly.io/user/personal_access_tokens',
        docs: 'https://fly.io/docs/security/tokens/',
        make: 'create a deploy token for the one app with fly tokens create deploy, instead of a personal token',
        put: 'put it in FLY_API_TOKEN where the old one is used, outside git',
        end: 'revoke the old token on the Access Tokens page of your account, or run fly auth logout where it came from a login',
      },
    },
  },
  rotate: {
    console: 'https://fly.io/dashboard',
    docs: 'https://fly.io/docs/security/tokens/',
    make: 'create a new token with the narrowest scope and an expiry: fly tokens create deploy, or the Tokens page of the app',
    put: 'put it in FLY_API_TOKEN where the old one is used, outside git',
    end: 'find the old one with fly tokens list and revoke it: fly tokens revoke <id>',
    after: 'set the secrets of the app anew if the token could read them',
  },
  check: [
    {
      // Made for macaroons; the old tokens are none.
      keys: ['access-token'],
      url: 'https://api.machines.dev/v1/tokens/current',
      auth: { header: 'Authorization', value: 'FlyV1 {key}' },
      active: { 'tokens.0.org_slug': 'string', 'tokens.0.organization': 'string' },
      inactive: 401,
      // A macaroon with conditions of a third party opens nothing without its discharges.
      refusalMayMean: 'that it lacks the discharge tokens that belong to it',
      tells: { account: 'tokens.0.user', organisation: 'tokens.0.org_slug' },
      accepted: { tokens: [{ token_id: 't1', org_slug: 'example', organization: 'Example', user: 'u1' }] },
      refused: { error: 'unauthorized' },
      unclear: { 200: { tokens: [] } },
      source: 'https://docs.machines.dev/ (fields of the answer: observed in public tools)',
    },
    {
      keys: ['personal-token-old'],
      method: 'POST',
      readOnly: 'a query of GraphQL for the user of the token',
      url: 'https://api.fly.io/graphql',
      json: { query: 'query { viewer { id email } }' },
      active: { 'data.viewer.id': 'string', 'data.viewer.email': 'string' },
      inactive: { status: [200, 401], json: { 'errors.0.message': { includes: 'must be authenticated' } } },
      tells: { account: 'data.viewer.email' },
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      accepted: { data: { viewer: { id: 'u1', email: 'owner@example.com' } } },
      replies: {
        status: 200,
        body: { data: null, errors: [{ message: 'You must be authenticated to view this.' }] },
        is: 'inactive',
      },
      source: 'observed in public tools, not documented',
    },
  ],
  sources: [
    'https://github.com/superfly/fly-go/blob/main/tokens/tokens.go',
    '{docs}',
    'https://github.com/superfly/macaroon-elixir',
    'fo1_ format: {observed}',
  ],
});
