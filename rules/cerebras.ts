import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cerebras',
  site: 'https://www.cerebras.ai',
  keys: {
    'api-key': {
      name: 'Cerebras API key',
      pattern: /csk-[0-9A-Za-z]{48}/,
      shape: 'csk-<lownum:48>',
      env: ['CEREBRAS_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can run inference on your Cerebras account and use up its credit and rate limits.',
      nearMisses: ['csk_<lownum:48>', 'risk-<lownum:48>'],
    },
  },
  rotate: {
    console: 'https://cloud.cerebras.ai',
    docs: 'https://inference-docs.cerebras.ai/quickstart',
    make: 'sign in at {console}, open API Keys and create a new key',
    end: 'delete the old key there, and look at the usage since the leak',
  },
  check: {
    // Its list under /public/v1/models answers without a key, this one does not.
    url: 'https://api.cerebras.ai/v1/models',
    active: { object: { is: 'list' }, 'data.0.object': { is: 'model' }, 'data.0.owned_by': 'string' },
    inactive: { code: { is: 'wrong_api_key' } },
    tells: { limits: 'header:x-ratelimit-limit-requests-day' },
    accepted: {
      object: 'list',
      data: [{ id: 'gpt-oss-120b', object: 'model', created: 1733443200, owned_by: 'Cerebras' }],
    },
    refused: { message: 'Wrong API Key', type: 'invalid_request_error', param: 'api_key', code: 'wrong_api_key' },
    unclear: { 403: { detail: 'Not authenticated' } },
    source: 'https://inference-docs.cerebras.ai/api-reference/models/list-models',
  },
  sources: ['{docs}', 'format: {observed}'],
});
