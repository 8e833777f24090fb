import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pulumi',
  site: 'https://www.pulumi.com',
  keys: {
    'access-token': {
      name: 'Pulumi access token',
      severity: 'critical',
      pattern: /pul-[0-9a-f]{40}/,
      shape: 'pul-<hex:40>',
      env: ['PULUMI_ACCESS_TOKEN'],
      risk: 'Whoever has it can read and change your stacks, their state and decrypted secrets, and so reach your cloud accounts.',
      nearMisses: ['pul-<upper:40>', 'pull-<hex:40>'],
    },
  },
  rotate: {
    console: 'https://app.pulumi.com/account/tokens',
    docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    make: 'create a new token with an expiry date at {console}; for one of a team or organisation, in the settings there',
    put: 'put it in PULUMI_ACCESS_TOKEN, outside git; better let CI log in through OIDC, which needs no stored token',
    end: 'delete the old token in the same list',
    after:
      'change the secrets of the stacks that the token could read, and look through the audit log if your plan has one',
  },
  check: {
    url: 'https://api.pulumi.com/api/user',
    auth: { header: 'Authorization', value: 'token {key}' },
    headers: { Accept: 'application/vnd.pulumi+8' },
    active: { id: 'string', githubLogin: 'string', organizations: 'array' },
    inactive: { code: { is: 401 }, message: { includes: 'no credentials provided or are invalid' } },
    tells: { account: 'githubLogin', organisation: 'organizations.0.name', name: 'tokenInfo.name' },
    accepted: {
      id: '11111111-1111-4111-8111-111111111111',
      githubLogin: 'owner',
      name: 'Owner',
      avatarUrl: 'https://www.example.com/a.png',
      organizations: [{ githubLogin: 'example', name: 'Example' }],
      identities: ['github.com'],
      tokenInfo: { name: 'ci' },
    },
    refused: { code: 401, message: 'Unauthorized: No credentials provided or are invalid.' },
    elsewhere: 'a Pulumi server of your own',
    source: 'https://www.pulumi.com/docs/pulumi-cloud/reference/api-basics/',
  },
  sources: ['{docs}', 'format: {observed}'],
});
