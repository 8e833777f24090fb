import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Mistral AI',
  site: 'https://mistral.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Mistral AI API key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['mistral', 'codestral'], within: 100 },
      env: ['MISTRAL_API_KEY', 'CODESTRAL_API_KEY'],
      // Above what 32 hex digits can have: hashes of model files stand near the same words.
      entropy: 4.05,
      confidence: 'medium',
      risk: 'Whoever has it can use the models on your bill and read files, agents and fine-tuning jobs of the workspace.',
      examples: [
        'MISTRAL_API_KEY=<alnum:32>',
        "const client = new Mistral({ apiKey: '<alnum:32>' });",
        'curl -H "Authorization: Bearer <alnum:32>" https://api.mistral.ai/v1/models',
      ],
      nearMisses: [
        'session = "<alnum:32>"',
        'mistral-7b-instruct.gguf md5 <hex:32>',
        'MISTRAL_API_KEY=<alnum:20>',
        'MISTRAL_AGENT_ID=ag:<hex:8>:<digit:8>:coder:<hex:8>',
      ],
    },
  ],
  rotate: {
    console: 'https://console.mistral.ai/api-keys',
    docs: 'https://docs.mistral.ai/admin/security-access/api-keys',
    steps: [
      'create a new key with an expiry date in the same workspace at https://console.mistral.ai/api-keys',
      'put it in MISTRAL_API_KEY, outside git; it is shown only once',
      'delete the old key there',
      'look through the usage page for what was spent with it',
    ],
  },
  checks: [
    {
      // A key for Codestral alone has a host of its own and is refused here.
      url: 'https://api.mistral.ai/v1/models',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { object: { is: 'list' }, 'data.0.capabilities': 'object', 'data.0.owned_by': { includes: 'mistral' } },
          is: 'active',
        },
        { status: 401, json: { detail: { is: 'Unauthorized' } }, is: 'inactive' },
        { status: 401, json: { message: { is: 'Unauthorized' }, request_id: 'string' }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            object: 'list',
            data: [
              {
                id: 'mistral-small-latest',
                object: 'model',
                owned_by: 'mistralai',
                capabilities: { completion_chat: true },
              },
            ],
          },
          is: 'active',
        },
        { status: 401, body: { detail: 'Unauthorized' }, is: 'inactive' },
        { status: 401, body: { message: 'Unauthorized', request_id: 'r1' }, is: 'inactive' },
        { status: 429, body: { message: 'Requests rate limit exceeded' }, is: 'unknown' },
      ],
      source: 'https://docs.mistral.ai/api/endpoint/models',
    },
  ],
  sources: [
    'https://docs.mistral.ai/admin/security-access/api-keys',
    'https://docs.mistral.ai/api/',
    'format: observed in public code, not documented',
  ],
});
