import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DeepInfra',
  site: 'https://deepinfra.com',
  keys: {
    'api-key': {
      name: 'DeepInfra API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['deepinfra', 'deep_infra'], within: 80 },
      env: ['DEEPINFRA_API_KEY', 'DEEPINFRA_API_TOKEN', 'DEEPINFRA_TOKEN'],
      // Above what 32 hex characters can reach.
      entropy: 4.05,
      confidence: 'medium',
      risk: 'Whoever has it can run models and rent GPUs on your DeepInfra account and see its e-mail address.',
      examples: 'client = OpenAI(api_key="<alnum:32>", base_url="https://api.deepinfra.com/v1/openai")',
      nearMisses: 'deepinfra_checksum: <hex:32>',
    },
  },
  rotate: {
    console: 'https://deepinfra.com/dash/api_keys',
    docs: 'https://deepinfra.com/docs/getting-started',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: {
    // Not GET /v1/openai/models: that answers any key.
    url: 'https://api.deepinfra.com/v1/me',
    active: { uid: 'string', email: 'string', email_verified: 'boolean' },
    inactive: 401,
    tells: { account: 'email' },
    accepted: { uid: 'u-1', email: 'owner@example.com', email_verified: true },
    refused: { detail: 'unauthorized' },
    tooMany: { detail: 'too many requests' },
    source: 'https://docs.deepinfra.com/api-reference/account/me',
  },
  sources: ['{check}', 'https://api.deepinfra.com/openapi.json', 'key shape: {observed}'],
});
