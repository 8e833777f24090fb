import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Pulumi',
  site: 'https://www.pulumi.com',
  keys: [
    {
      id: 'access-token',
      name: 'Pulumi access token',
      severity: 'critical',
      pattern: /pul-[0-9a-f]{40}/,
      env: ['PULUMI_ACCESS_TOKEN'],
      risk: 'Whoever has it can read and change your stacks, their state and decrypted secrets, and so reach your cloud accounts.',
      examples: [
        'PULUMI_ACCESS_TOKEN=pul-<hex:40>',
        'curl -H "Authorization: token pul-<hex:40>" https://api.pulumi.com/api/user',
        '{"current": "https://api.pulumi.com", "accessTokens": {"https://api.pulumi.com": "pul-<hex:40>"}}',
        'env:\n  PULUMI_ACCESS_TOKEN: pul-<hex:40>\n',
      ],
      nearMisses: [
        'PULUMI_ACCESS_TOKEN=pul-your-access-token',
        'pul-<upper:40>',
        'pull-<hex:40>',
        'pulumi-access-token: <hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.pulumi.com/account/tokens',
    docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    steps: [
      'create a new token with an expiry date at https://app.pulumi.com/account/tokens; for one of a team or organisation, in the settings there',
      'put it in PULUMI_ACCESS_TOKEN, outside git; better let CI log in through OIDC, which needs no stored token',
      'delete the old token in the same list',
      'change the secrets of the stacks that the token could read, and look through the audit log if your plan has one',
    ],
  },
  checks: [
    {
      url: 'https://api.pulumi.com/api/user',
      auth: { header: 'Authorization', value: 'token {key}' },
      headers: { Accept: 'application/vnd.pulumi+8' },
      answers: [
        { status: 200, json: { id: 'string', githubLogin: 'string', organizations: 'array' }, is: 'active' },
        {
          status: 401,
          json: { code: { is: 401 }, message: { includes: 'no credentials provided or are invalid' } },
          is: 'inactive',
        },
      ],
      tells: { account: 'githubLogin', organisation: 'organizations.0.name', name: 'tokenInfo.name' },
      replies: [
        {
          status: 200,
          body: {
            id: '11111111-1111-4111-8111-111111111111',
            githubLogin: 'owner',
            name: 'Owner',
            avatarUrl: 'https://www.example.com/a.png',
            organizations: [{ githubLogin: 'example', name: 'Example' }],
            identities: ['github.com'],
            tokenInfo: { name: 'ci' },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { code: 401, message: 'Unauthorized: No credentials provided or are invalid.' },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      elsewhere: 'a Pulumi server of your own',
      source: 'https://www.pulumi.com/docs/pulumi-cloud/reference/api-basics/',
    },
  ],
  sources: [
    'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    'format: observed in public code, not documented',
  ],
});
