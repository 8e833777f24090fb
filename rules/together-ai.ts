import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Together AI',
  site: 'https://www.together.ai',
  keys: {
    'api-key': {
      name: 'Together AI API key',
      pattern: /tgp_v1_[0-9A-Za-z_-]{43}/,
      shape: 'tgp_v1_<b64u:42><alnum:1>',
      env: ['TOGETHER_API_KEY', 'TOGETHER_AI_API_KEY', 'TOGETHERAI_API_KEY'],
      risk: 'Whoever has it can run inference, training and clusters at the cost of your project.',
      nearMisses: ['tgp_v2_<alnum:43>', 'tgp_v1_.<alnum:43>'],
    },
    'legacy-api-key': {
      name: 'Together AI API key (old form)',
      // Like any SHA-256, and "together" is an everyday word: only its names and hosts count.
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['together ai', 'api.together', 'together.ai', 'together.xyz'], within: 100 },
      env: ['TOGETHER_API_KEY', 'TOGETHER_AI_API_KEY', 'TOGETHERAI_API_KEY'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can run inference, training and clusters at the cost of your account.',
      rotate: {
        console: 'https://api.together.ai/settings/api-keys',
        docs: 'https://docs.together.ai/docs/api-keys-authentication',
        make: 'create a new key at {console}; the default key of the account cannot be revoked, so regenerate it there, which ends the old one at once',
        put: 'put the new one in TOGETHER_API_KEY, outside git',
        end: 'revoke the old key there, if it was not regenerated, and check the usage since the leak',
      },
      examples: 'OpenAI(base_url="https://api.together.xyz/v1", api_key="<hex:64>")',
      nearMisses: 'TOGETHER_API_KEY=<HEX:64>',
    },
  },
  rotate: {
    console: 'https://api.together.ai/settings/api-keys',
    docs: 'https://docs.together.ai/docs/api-keys-authentication',
    make: 'create a new key for the same project at {console}, with an expiry; it is shown only once',
    end: 'revoke the old key there and check the usage since the leak',
  },
  check: {
    url: 'https://api.together.ai/v1/whoami',
    active: { api_key_id: 'string', organization_id: 'string', project_id: 'string' },
    inactive: { 'error.message': 'string' },
    tells: { organisation: 'organization_name', name: 'project_name' },
    accepted: {
      api_key_id: 'key_example',
      organization_id: 'org_example',
      organization_name: 'Example',
      project_id: 'proj_example',
      project_name: 'My Project',
      project_slug: 'my-project',
    },
    refused: {
      error: { message: 'Invalid API key provided.', type: 'invalid_request_error', code: 'invalid_api_key' },
    },
    tooMany: { error: { message: 'Too many requests' } },
    source: 'https://docs.together.ai/reference/whoami',
  },
  sources: ['{docs}', 'https://docs.together.ai/reference/authentication', 'key shapes: {observed}'],
});
