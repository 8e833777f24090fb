import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'xAI',
  site: 'https://x.ai',
  keys: {
    'api-key': {
      name: 'xAI API key',
      // Usually 80 characters; without "-", so that management keys stay apart.
      pattern: /xai-[0-9A-Za-z_]{70,120}/,
      shape: 'xai-<alnum:80>',
      env: ['XAI_API_KEY', 'GROK_API_KEY', 'X_AI_API_KEY'],
      risk: 'Whoever has it can use the Grok models on the credits of your team.',
      nearMisses: ['XAI_API_KEY=xai_<alnum:80>', 'import xai-sdk-<alnum:80>'],
    },
    'management-key': {
      name: 'xAI management key',
      severity: 'critical',
      pattern: /xai-token-[0-9A-Za-z_]{70,120}/,
      shape: 'xai-token-<alnum:80>',
      env: ['XAI_MANAGEMENT_KEY', 'XAI_MANAGEMENT_API_KEY'],
      risk: 'Whoever has it can create and delete API keys of your team, and so use its credits.',
      rotate: {
        console: 'https://console.x.ai',
        docs: 'https://docs.x.ai/docs/management-api',
        make: 'create a new management key at {console} (settings of the team > Management Keys), limited to what it must do',
        put: 'put it where the old one is used, outside git',
        end: 'delete the leaked key there',
        after: 'look for API keys that you did not create, and delete them',
      },
      nearMisses: ['xai-tokens-<alnum:80>', 'xai_token_<alnum:80>'],
    },
  },
  rotate: {
    console: 'https://console.x.ai',
    docs: 'https://docs.x.ai/docs/overview',
    make: 'create a new API key at {console} (API Keys), limited to the models and endpoints it needs',
    shownOnce: true,
    end: 'delete the leaked key there; disabling it first shows what still uses it',
    after: 'look through the usage of the team since the leak',
  },
  check: [
    {
      keys: ['api-key'],
      url: 'https://api.x.ai/v1/api-key',
      answers: [
        { status: 200, json: { api_key_id: 'string', api_key_disabled: { is: true } }, is: 'disabled' },
        { status: 200, json: { api_key_id: 'string', api_key_blocked: { is: true } }, is: 'disabled' },
        {
          status: 200,
          json: { api_key_id: 'string', team_blocked: { is: true } },
          is: 'limited',
          because: 'its team is blocked',
        },
        { status: 200, json: { api_key_id: 'string', redacted_api_key: 'string', team_id: 'string' }, is: 'active' },
        { status: [400, 401, 403], json: { error: { includes: 'Incorrect API key provided' } }, is: 'inactive' },
        { status: 401, json: { code: 'string', error: 'string' }, is: 'inactive' },
      ],
      tells: { name: 'name', scopes: 'acls', organisation: 'team_id' },
      recorded: {
        disabled: { api_key_id: 'k1', team_id: 't1', api_key_disabled: true },
        limited: { api_key_id: 'k1', team_id: 't1', team_blocked: true, api_key_disabled: false },
      },
      tooMany: { code: 'resource-exhausted', error: 'Too many requests' },
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
        {
          status: 400,
          body: {
            code: 'Client specified an invalid argument',
            error: 'Incorrect API key provided: xa***. You can obtain an API key from https://console.x.ai.',
          },
          is: 'inactive',
        },
      ],
      source: 'https://docs.x.ai/docs/api-reference',
    },
    {
      keys: ['management-key'],
      url: 'https://management-api.x.ai/auth/management-keys/validation',
      active: {
        status: 200,
        json: { apiKeyId: 'string', scopeId: 'string', scope: { includes: 'SCOPE_' } },
        kind: 'management key',
      },
      inactive: 401,
      tells: { name: 'name', organisation: 'teamId', scopes: 'acls' },
      accepted: { apiKeyId: 'k2', teamId: 't1', scope: 'SCOPE_TEAM', scopeId: 't1', name: 'test key' },
      refused: { code: 16, message: 'Invalid management key', details: [] },
      source: 'https://docs.x.ai/docs/management-api',
    },
  ],
  revoke: {
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
  sources: ['{docs}', 'https://docs.x.ai/docs/management-api', 'format: {observed}'],
});
