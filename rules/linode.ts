import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Linode (Akamai Cloud)',
  site: 'https://www.linode.com',
  keys: {
    'personal-access-token': {
      name: 'Linode personal access token',
      severity: 'critical',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: [
          'linode_token',
          'linode_api',
          'linode_cli',
          'linode_access',
          'linode_pat',
          'linode_key',
          'api.linode.com',
          'linodego',
        ],
        within: 100,
      },
      env: ['LINODE_TOKEN', 'LINODE_CLI_TOKEN', 'LINODE_API_TOKEN', 'LINODE_API_KEY', 'LINODE_PAT'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can create, take over and delete servers, disks and domains of the account, at its cost.',
      examples: 'linode_token = "<hex:64>"',
      nearMisses: 'provider "registry.example.org/linode/linode" {\n  hashes = ["zh:<hex:64>"]',
    },
  },
  rotate: {
    console: 'https://cloud.linode.com/profile/tokens',
    docs: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
    make: 'create a new token at {console}, with only the scopes it needs and an end',
    end: 'revoke the old token there',
    after: 'look through the events of the account since the leak',
  },
  check: {
    url: 'https://api.linode.com/v4/profile',
    active: { username: 'string', restricted: 'boolean', lish_auth_method: 'string' },
    inactive: { 'errors.0.reason': { is: 'Invalid Token' } },
    limited: {
      status: [401, 403],
      json: { 'errors.0.reason': { includes: 'not authorized to use this endpoint' } },
      because: 'not allowed to read the profile',
    },
    tells: { account: 'email', name: 'username' },
    accepted: {
      username: 'owner',
      email: 'owner@example.com',
      timezone: 'UTC',
      restricted: false,
      lish_auth_method: 'password_keys',
    },
    refused: { errors: [{ reason: 'Invalid Token' }] },
    recorded: { limited: { errors: [{ reason: 'Your OAuth token is not authorized to use this endpoint.' }] } },
    source: 'https://techdocs.akamai.com/linode-api/reference/get-profile',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
