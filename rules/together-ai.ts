import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Together AI',
  site: 'https://www.together.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Together AI API key',
      severity: 'high',
      pattern: /tgp_v1_[0-9A-Za-z_-]{43}/,
      env: ['TOGETHER_API_KEY', 'TOGETHER_AI_API_KEY', 'TOGETHERAI_API_KEY'],
      risk: 'Whoever has it can run inference, training and clusters at the cost of your project.',
      examples: [
        'TOGETHER_API_KEY=tgp_v1_<b64u:42><alnum:1>',
        'client = Together(api_key="tgp_v1_<alnum:43>")',
        'curl -H "Authorization: Bearer tgp_v1_<b64u:42><alnum:1>" https://api.together.xyz/v1/models',
      ],
      nearMisses: ['TOGETHER_API_KEY=tgp_v1_...', 'tgp_v2_<alnum:43>', 'tgp_v1_.<alnum:43>'],
    },
    {
      id: 'legacy-api-key',
      name: 'Together AI API key (old form)',
      severity: 'high',
      // Like any SHA-256, and "together" is an everyday word: only its names and hosts count.
      pattern: /[0-9a-f]{64}/,
      context: { words: ['together ai', 'api.together', 'together.ai', 'together.xyz'], within: 100 },
      env: ['TOGETHER_API_KEY', 'TOGETHER_AI_API_KEY', 'TOGETHERAI_API_KEY'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can run inference, training and clusters at the cost of your account.',
      rotate: {
        console: 'https://api.together.ai/settings/api-keys',
        docs: 'https://docs.together.ai/docs/api-keys-authentication',
        steps: [
          'create a new key at https://api.together.ai/settings/api-keys; the default key of the account cannot be revoked, so regenerate it there, which ends the old one at once',
          'put the new one in TOGETHER_API_KEY, outside git',
          'revoke the old key there, if it was not regenerated, and check the usage since the leak',
        ],
      },
      examples: [
        'TOGETHER_API_KEY=<hex:64>',
        'OpenAI(base_url="https://api.together.xyz/v1", api_key="<hex:64>")',
        '{"togetherai": {"apiKey": "<hex:64>"}}',
      ],
      nearMisses: [
        'all taken together the digest is sha256:<hex:64>',
        'TOGETHER_API_KEY=<hex:40>',
        'TOGETHER_API_KEY=<HEX:64>',
      ],
    },
  ],
  rotate: {
    console: 'https://api.together.ai/settings/api-keys',
    docs: 'https://docs.together.ai/docs/api-keys-authentication',
    steps: [
      'create a new key for the same project at https://api.together.ai/settings/api-keys, with an expiry; it is shown only once',
      'put it in TOGETHER_API_KEY, outside git',
      'revoke the old key there and check the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.together.ai/v1/whoami',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { api_key_id: 'string', organization_id: 'string', project_id: 'string' },
          is: 'active',
        },
        { status: 401, json: { 'error.message': 'string' }, is: 'inactive' },
      ],
      tells: { organisation: 'organization_name', name: 'project_name' },
      replies: [
        {
          status: 200,
          body: {
            api_key_id: 'key_example',
            organization_id: 'org_example',
            organization_name: 'Example',
            project_id: 'proj_example',
            project_name: 'My Project',
            project_slug: 'my-project',
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            error: { message: 'Invalid API key provided.', type: 'invalid_request_error', code: 'invalid_api_key' },
          },
          is: 'inactive',
        },
        { status: 429, body: { error: { message: 'Too many requests' } }, is: 'unknown' },
      ],
      source: 'https://docs.together.ai/reference/whoami',
    },
  ],
  sources: [
    'https://docs.together.ai/docs/api-keys-authentication',
    'https://docs.together.ai/reference/authentication',
    'key shapes: observed in public code, not documented',
  ],
});
