import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mistral AI',
  site: 'https://mistral.ai',
  keys: {
    'api-key': {
      name: 'Mistral AI API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['mistral', 'codestral'], within: 100 },
      env: ['MISTRAL_API_KEY', 'CODESTRAL_API_KEY'],
      // Above what 32 hex digits can have: hashes of model files stand near the same words.
      entropy: 4.05,
      confidence: 'medium',
      risk: 'Whoever has it can use the models on your bill and read files, agents and fine-tuning jobs of the workspace.',
      nearMisses: ['mistral-7b-instruct.gguf md5 <hex:32>', 'MISTRAL_AGENT_ID=ag:<hex:8>:<digit:8>:coder:<hex:8>'],
    },
  },
  rotate: {
    console: 'https://console.mistral.ai/api-keys',
    docs: 'https://docs.mistral.ai/admin/security-access/api-keys',
    make: 'create a new key with an expiry date in the same workspace at {console}',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'look through the usage page for what was spent with it',
  },
  check: {
    // A key for Codestral alone has a host of its own and is refused here.
    url: 'https://api.mistral.ai/v1/models',
    active: { object: { is: 'list' }, 'data.0.capabilities': 'object', 'data.0.owned_by': { includes: 'mistral' } },
    inactive: { detail: { is: 'Unauthorized' } },
    answers: { status: 401, json: { message: { is: 'Unauthorized' }, request_id: 'string' }, is: 'inactive' },
    accepted: {
      object: 'list',
      data: [
        { id: 'mistral-small-latest', object: 'model', owned_by: 'mistralai', capabilities: { completion_chat: true } },
      ],
    },
    refused: { detail: 'Unauthorized' },
    alsoRefused: [{ message: 'Unauthorized', request_id: 'r1' }],
    tooMany: { message: 'Requests rate limit exceeded' },
    source: 'https://docs.mistral.ai/api/endpoint/models',
  },
  sources: ['{docs}', 'https://docs.mistral.ai/api/', 'format: {observed}'],
});
