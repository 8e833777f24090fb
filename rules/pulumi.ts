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
  sources: [
    'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    'format: observed in public code, not documented',
  ],
});
