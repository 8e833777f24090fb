import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Lambda Cloud',
  site: 'https://lambda.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Lambda Cloud API key',
      severity: 'critical',
      // secret_, the name given to the key, and an id and a token around a dot.
      pattern: /secret_[0-9A-Za-z][0-9A-Za-z_-]{0,63}_[0-9a-f]{32}\.[0-9A-Za-z]{32}/,
      env: ['LAMBDA_API_KEY', 'LAMBDA_CLOUD_API_KEY', 'LAMBDALABS_API_KEY', 'LAMBDA_LABS_API_KEY'],
      risk: 'Whoever has it can launch and terminate GPU instances at your cost and add SSH keys of their own.',
      examples: [
        'LAMBDA_API_KEY=secret_my-key_<hex:32>.<alnum:32>',
        'curl -u secret_laptop_<hex:32>.<alnum:32>: https://cloud.lambda.ai/api/v1/instances',
        '{"lambdalabs": {"api_key": "secret_ci_2_<hex:32>.<alnum:32>"}}',
      ],
      nearMisses: [
        'LAMBDA_API_KEY=secret_your_id.your_token',
        'NOTION_TOKEN=secret_<alnum:43>',
        'secret_name_<hex:32>',
        'client_secret_<hex:16>.<alnum:16>',
      ],
    },
  ],
  rotate: {
    console: 'https://cloud.lambda.ai/api-keys',
    docs: 'https://docs.lambda.ai/public-cloud/access-security/',
    steps: [
      'generate a new key at https://cloud.lambda.ai/api-keys',
      'put it in LAMBDA_API_KEY, outside git',
      'delete the old key there',
      'look for instances and SSH keys that are not yours',
    ],
  },
  checks: [
    {
      url: 'https://cloud.lambda.ai/api/v1/ssh-keys',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'data.0.id': 'string', 'data.0.name': 'string', 'data.0.public_key': 'string' },
          is: 'active',
        },
        { status: 401, json: { 'error.code': { is: 'global/invalid-api-key' } }, is: 'inactive' },
        {
          status: 403,
          json: { 'error.code': { is: 'global/account-inactive' } },
          is: 'limited',
          because: 'its account is inactive',
        },
      ],
      replies: [
        {
          status: 200,
          body: { data: [{ id: 'k1', name: 'laptop', public_key: 'ssh-ed25519 placeholder' }] },
          is: 'active',
        },
        { status: 200, body: { data: [] }, is: 'unknown' },
        {
          status: 401,
          body: {
            error: {
              code: 'global/invalid-api-key',
              message: 'API key was invalid, expired, or deleted.',
              suggestion: 'Check your API key or create a new one, then try again.',
            },
          },
          is: 'inactive',
        },
        {
          status: 403,
          body: { error: { code: 'global/account-inactive', message: 'Your account is inactive.' } },
          is: 'limited',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs-api.lambda.ai/api/cloud',
    },
  ],
  sources: [
    'https://docs.lambda.ai/public-cloud/access-security/',
    'https://cloud.lambda.ai/api/v1/openapi.json',
    'key shape: observed in public code, not documented',
  ],
});
