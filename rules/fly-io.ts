import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Fly.io',
  site: 'https://fly.io',
  keys: [
    {
      id: 'access-token',
      name: 'Fly.io access token',
      severity: 'critical',
      // One or more macaroons, joined by commas; often written with "FlyV1 " before them.
      pattern: /fm(?:1[ar]|2)_[0-9A-Za-z+/=,_-]{100,2000}|FlyV1 [0-9A-Za-z+/=,_-]{80,2000}/,
      env: ['FLY_API_TOKEN', 'FLY_ACCESS_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can deploy to, log in to and destroy the apps that it is for, read their secrets and start machines at your cost.',
      examples: [
        'FLY_API_TOKEN="FlyV1 fm2_<b64:500>=,fm2_<b64:300>="',
        'env:\n  FLY_API_TOKEN: FlyV1 fm2_<b64:420>\n',
        'curl -H "Authorization: Bearer fm1r_<b64:300>,fm1a_<b64:200>" https://api.machines.dev/v1/apps/demo/machines',
        'access_token: fm2_<b64:400>,fo1_<b64u:42><alnum:1>',
      ],
      nearMisses: [
        'FLY_API_TOKEN="FlyV1 fm2_your_deploy_token"',
        'fm3_<b64:300>',
        'const fm2_frequency_modulation_index_of_the_second_operator = 2;',
      ],
    },
    {
      id: 'personal-token-old',
      name: 'Fly.io personal access token (old form)',
      severity: 'critical',
      pattern: /fo1_[0-9A-Za-z_-]{43}/,
      env: ['FLY_API_TOKEN', 'FLY_ACCESS_TOKEN'],
      entropy: 3.7,
      risk: 'Whoever has it has all rights of its user in every organization of that user: apps, secrets, machines and billing.',
      examples: [
        'FLY_API_TOKEN=fo1_<b64u:42><alnum:1>',
        'flyctl deploy --access-token fo1_<b64u:42><alnum:1>',
        '{"fly": {"token": "fo1_<b64u:42><alnum:1>"}}',
      ],
      nearMisses: ['FLY_API_TOKEN=fo1_your_token', 'fo1-<alnum:43>', 'fo1_<b64u:20><alnum:1>'],
      rotate: {
        console: 'https://fly.io/user/personal_access_tokens',
        docs: 'https://fly.io/docs/security/tokens/',
        steps: [
          'create a deploy token for the one app with fly tokens create deploy, instead of a personal token',
          'put it in FLY_API_TOKEN where the old one is used, outside git',
          'revoke the old token on the Access Tokens page of your account, or run fly auth logout where it came from a login',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://fly.io/dashboard',
    docs: 'https://fly.io/docs/security/tokens/',
    steps: [
      'create a new token with the narrowest scope and an expiry: fly tokens create deploy, or the Tokens page of the app',
      'put it in FLY_API_TOKEN where the old one is used, outside git',
      'find the old one with fly tokens list and revoke it: fly tokens revoke <id>',
      'set the secrets of the app anew if the token could read them',
    ],
  },
  checks: [
    {
      // Made for macaroons; the old tokens are none.
      keys: ['access-token'],
      url: 'https://api.machines.dev/v1/tokens/current',
      auth: { header: 'Authorization', value: 'FlyV1 {key}' },
      answers: [
        {
          status: 200,
          json: { 'tokens.0.org_slug': 'string', 'tokens.0.organization': 'string' },
          is: 'active',
        },
        { status: 401, is: 'inactive' },
      ],
      // A macaroon with conditions of a third party opens nothing without its discharges.
      refusalMayMean: 'that it lacks the discharge tokens that belong to it',
      tells: { account: 'tokens.0.user', organisation: 'tokens.0.org_slug' },
      replies: [
        {
          status: 200,
          body: { tokens: [{ token_id: 't1', org_slug: 'example', organization: 'Example', user: 'u1' }] },
          is: 'active',
        },
        { status: 401, body: { error: 'unauthorized' }, is: 'inactive' },
        { status: 200, body: { tokens: [] }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.machines.dev/ (fields of the answer: observed in public tools)',
    },
  ],
  sources: [
    'https://github.com/superfly/fly-go/blob/main/tokens/tokens.go',
    'https://fly.io/docs/security/tokens/',
    'https://github.com/superfly/macaroon-elixir',
    'fo1_ format: observed in public code, not documented',
  ],
});
