import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Lambda Cloud',
  site: 'https://lambda.ai',
  keys: {
    'api-key': {
      name: 'Lambda Cloud API key',
      severity: 'critical',
      // secret_, the name given to the key, and an id and a token around a dot.
      pattern: /secret_[0-9A-Za-z][0-9A-Za-z_-]{0,63}_[0-9a-f]{32}\.[0-9A-Za-z]{32}/,
      shape: [
        'secret_my-key_<hex:32>.<alnum:32>',
        'secret_laptop_<hex:32>.<alnum:32>',
        'secret_ci_2_<hex:32>.<alnum:32>',
      ],
      env: ['LAMBDA_API_KEY', 'LAMBDA_CLOUD_API_KEY', 'LAMBDALABS_API_KEY', 'LAMBDA_LABS_API_KEY'],
      risk: 'Whoever has it can launch and terminate GPU instances at your cost and add SSH keys of their own.',
      nearMisses: ['NOTION_TOKEN=secret_<alnum:43>', 'secret_name_<hex:32>', 'client_secret_<hex:16>.<alnum:16>'],
    },
  },
  rotate: {
    console: 'https://cloud.lambda.ai/api-keys',
    docs: 'https://docs.lambda.ai/public-cloud/access-security/',
    make: 'generate a new key at {console}',
    end: 'delete the old key there',
    after: 'look for instances and SSH keys that are not yours',
  },
  check: {
    url: 'https://cloud.lambda.ai/api/v1/ssh-keys',
    active: { 'data.0.id': 'string', 'data.0.name': 'string', 'data.0.public_key': 'string' },
    inactive: { 'error.code': { is: 'global/invalid-api-key' } },
    limited: {
      status: 403,
      json: { 'error.code': { is: 'global/account-inactive' } },
      because: 'its account is inactive',
    },
    accepted: { data: [{ id: 'k1', name: 'laptop', public_key: 'ssh-ed25519 placeholder' }] },
    refused: {
      error: {
        code: 'global/invalid-api-key',
        message: 'API key was invalid, expired, or deleted.',
        suggestion: 'Check your API key or create a new one, then try again.',
      },
    },
    recorded: { limited: { error: { code: 'global/account-inactive', message: 'Your account is inactive.' } } },
    unclear: { 200: { data: [] } },
    source: 'https://docs-api.lambda.ai/api/cloud',
  },
  sources: ['{docs}', 'https://cloud.lambda.ai/api/v1/openapi.json', 'key shape: {observed}'],
});
