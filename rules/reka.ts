import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Reka',
  site: 'https://reka.ai',
  keys: {
    'api-key': {
      name: 'Reka API key',
      // 64 hex characters, as a SHA-256 has.
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['reka_api_key', 'reka.api_key', 'api.reka.ai', 'Reka(api_key', 'reka_key'], within: 80 },
      env: ['REKA_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can run Reka models and analyse videos at your cost.',
      nearMisses: 'reka_model: reka-flash-3',
    },
  },
  rotate: {
    console: 'https://platform.reka.ai/apikeys',
    docs: 'https://docs.reka.ai/quickstart',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: {
    url: 'https://api.reka.ai/v1/models',
    active: { 'data.0.id': 'string', 'data.0.pricing': 'object', 'data.0.context_length': 'number' },
    inactive: { 'error.type': { is: 'authentication_error' } },
    accepted: { object: 'list', data: [{ id: 'reka-flash', context_length: 64000, pricing: { prompt: '0.0000002' } }] },
    refused: { error: { type: 'authentication_error', message: 'Invalid API key' } },
    unclear: { 200: { object: 'list', data: [] } },
    tooMany: { error: { type: 'rate_limit_error', message: 'Slow down' } },
    source: 'https://docs.reka.ai/chat/api-reference/list-models',
  },
  sources: ['{check}', 'https://docs.reka.ai/errors', 'format: {observed}'],
});
