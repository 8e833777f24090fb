import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'xAI',
  site: 'https://x.ai',
  keys: [
    {
      id: 'api-key',
      name: 'xAI API key',
      severity: 'high',
      // Usually 80 characters; without "-", so that management keys stay apart.
      pattern: /xai-[0-9A-Za-z_]{70,120}/,
      env: ['XAI_API_KEY', 'GROK_API_KEY', 'X_AI_API_KEY'],
      risk: 'Whoever has it can use the Grok models on the credits of your team.',
      examples: [
        'XAI_API_KEY=xai-<alnum:80>',
        'client = OpenAI(api_key="xai-<alnum:80>", base_url="https://api.x.ai/v1")',
        "const xai = createXai({ apiKey: 'xai-<alnum:80>' });",
        'curl https://api.x.ai/v1/models -H "Authorization: Bearer xai-<alnum:80>"',
      ],
      nearMisses: ['XAI_API_KEY=xai-your-api-key', 'XAI_API_KEY=xai_<alnum:80>', 'import xai-sdk-<alnum:80>'],
    },
    {
      id: 'management-key',
      name: 'xAI management key',
      severity: 'critical',
      pattern: /xai-token-[0-9A-Za-z_]{70,120}/,
      env: ['XAI_MANAGEMENT_KEY', 'XAI_MANAGEMENT_API_KEY'],
      risk: 'Whoever has it can create and delete API keys of your team, and so use its credits.',
      rotate: {
        console: 'https://console.x.ai',
        docs: 'https://docs.x.ai/docs/management-api',
        steps: [
          'create a new management key at https://console.x.ai (settings of the team > Management Keys), limited to what it must do',
          'put it where the old one is used, outside git',
          'delete the leaked key there',
          'look for API keys that you did not create, and delete them',
        ],
      },
      examples: [
        'XAI_MANAGEMENT_KEY=xai-token-<alnum:80>',
        "headers = {'Authorization': 'Bearer xai-token-<alnum:80>'}",
        '{"xai": {"managementKey": "xai-token-<alnum:80>"}}',
      ],
      nearMisses: ['XAI_MANAGEMENT_KEY=xai-token-here', 'xai-tokens-<alnum:80>', 'xai_token_<alnum:80>'],
    },
  ],
  rotate: {
    console: 'https://console.x.ai',
    docs: 'https://docs.x.ai/docs/overview',
    steps: [
      'create a new API key at https://console.x.ai (API Keys), limited to the models and endpoints it needs',
      'put it in XAI_API_KEY, outside git; it is shown only once',
      'delete the leaked key there; disabling it first shows what still uses it',
      'look through the usage of the team since the leak',
    ],
  },
  checks: [
    {
      keys: ['api-key'],
      url: 'https://api.x.ai/v1/api-key',
      auth: 'bearer',
      answers: [
        { status: 200, json: { api_key_id: 'string', api_key_disabled: { is: true } }, is: 'disabled' },
        { status: 200, json: { api_key_id: 'string', api_key_blocked: { is: true } }, is: 'disabled' },
        {
          status: 200,
          json: { api_key_id: 'string', team_blocked: { is: true } },
          is: 'limited',
          because: 'its team is blocked',
        },
        {
          status: 200,
          json: { api_key_id: 'string', redacted_api_key: 'string', team_id: 'string' },
          is: 'active',
        },
        { status: [400, 401, 403], json: { error: { includes: 'Incorrect API key provided' } }, is: 'inactive' },
        { status: 401, json: { code: 'string', error: 'string' }, is: 'inactive' },
      ],
      tells: { name: 'name', scopes: 'acls', organisation: 'team_id' },
      replies: [
        {
          status: 200,
          body: {
            redacted_api_key: 'xai-***',
            user_id: 'u1',
            name: 'ci',
            team_id: 't1',
            acls: ['api-key:model:*', 'api-key:endpoint:*'],
            api_key_id: 'k1',
            team_blocked: false,
            api_key_blocked: false,
            api_key_disabled: false,
          },
          is: 'active',
        },
        { status: 200, body: { api_key_id: 'k1', team_id: 't1', api_key_disabled: true }, is: 'disabled' },
        {
          status: 200,
          body: { api_key_id: 'k1', team_id: 't1', team_blocked: true, api_key_disabled: false },
          is: 'limited',
        },
        {
          status: 400,
          body: {
            code: 'Client specified an invalid argument',
            error: 'Incorrect API key provided: xa***. You can obtain an API key from https://console.x.ai.',
          },
          is: 'inactive',
        },
        { status: 429, body: { code: 'resource-exhausted', error: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://docs.x.ai/docs/api-reference',
    },
    {
      keys: ['management-key'],
      url: 'https://management-api.x.ai/auth/management-keys/validation',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { apiKeyId: 'string', scopeId: 'string', scope: { includes: 'SCOPE_' } },
          is: 'active',
          kind: 'management key',
        },
        { status: 401, is: 'inactive' },
      ],
      tells: { name: 'name', organisation: 'teamId', scopes: 'acls' },
      replies: [
        {
          status: 200,
          body: { apiKeyId: 'k2', teamId: 't1', scope: 'SCOPE_TEAM', scopeId: 't1', name: 'test key' },
          is: 'active',
        },
        { status: 401, body: { code: 16, message: 'Invalid management key', details: [] }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.x.ai/docs/management-api',
    },
  ],
  revoke: [
    {
      keys: ['api-key'],
      admin: { name: 'xAI management key', env: 'XAI_MANAGEMENT_KEY' },
      does: 'Deletes the key: what uses it fails, as soon as all of xAI knows it.',
      steps: [
        {
          url: 'https://api.x.ai/v1/api-key',
          auth: 'bearer',
          done: [200],
          takes: { as: 'id', in: '', take: 'api_key_id' },
        },
        {
          method: 'DELETE',
          url: 'https://management-api.x.ai/auth/api-keys/{id}',
          auth: { header: 'Authorization', value: 'Bearer {admin}' },
          done: [200],
        },
      ],
      source: 'https://docs.x.ai/docs/key-information/using-management-api#delete-an-api-key',
    },
  ],
  sources: [
    'https://docs.x.ai/docs/overview',
    'https://docs.x.ai/docs/management-api',
    'format: observed in public code, not documented',
  ],
});
