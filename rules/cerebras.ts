import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Cerebras',
  site: 'https://www.cerebras.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Cerebras API key',
      severity: 'high',
      pattern: /csk-[0-9A-Za-z]{48}/,
      env: ['CEREBRAS_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can run inference on your Cerebras account and use up its credit and rate limits.',
      examples: [
        'CEREBRAS_API_KEY=csk-<lownum:48>',
        'client = Cerebras(api_key="csk-<lownum:48>")',
        '{"provider": "cerebras", "apiKey": "csk-<lownum:48>"}',
        'curl -H "Authorization: Bearer csk-<lownum:48>" https://api.cerebras.ai/v1/models',
      ],
      nearMisses: ['CEREBRAS_API_KEY=csk-your-api-key', 'csk_<lownum:48>', 'csk-<lownum:20>', 'risk-<lownum:48>'],
    },
  ],
  rotate: {
    console: 'https://cloud.cerebras.ai',
    docs: 'https://inference-docs.cerebras.ai/quickstart',
    steps: [
      'sign in at https://cloud.cerebras.ai, open API Keys and create a new key',
      'put it in CEREBRAS_API_KEY, outside git',
      'delete the old key there, and look at the usage since the leak',
    ],
  },
  checks: [
    {
      // Its list under /public/v1/models answers without a key, this one does not.
      url: 'https://api.cerebras.ai/v1/models',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { object: { is: 'list' }, 'data.0.object': { is: 'model' }, 'data.0.owned_by': 'string' },
          is: 'active',
        },
        { status: 401, json: { code: { is: 'wrong_api_key' } }, is: 'inactive' },
      ],
      tells: { limits: 'header:x-ratelimit-limit-requests-day' },
      replies: [
        {
          status: 200,
          body: {
            object: 'list',
            data: [{ id: 'gpt-oss-120b', object: 'model', created: 1733443200, owned_by: 'Cerebras' }],
          },
          is: 'active',
        },
        {
          status: 401,
          body: { message: 'Wrong API Key', type: 'invalid_request_error', param: 'api_key', code: 'wrong_api_key' },
          is: 'inactive',
        },
        { status: 403, body: { detail: 'Not authenticated' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://inference-docs.cerebras.ai/api-reference/models/list-models',
    },
  ],
  sources: ['https://inference-docs.cerebras.ai/quickstart', 'format: observed in public code, not documented'],
});
