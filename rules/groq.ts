import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Groq',
  site: 'https://groq.com',
  keys: [
    {
      id: 'api-key',
      name: 'Groq API key',
      severity: 'high',
      // All seen so far have 52 characters after the beginning, with WGdyb3FY in the middle.
      pattern: /gsk_[0-9A-Za-z]{50,54}/,
      env: ['GROQ_API_KEY', 'GROQ_KEY', 'GROQ_CLOUD_API_KEY'],
      risk: 'Whoever has it can run models at your cost and use up your rate limits.',
      examples: [
        'GROQ_API_KEY=gsk_<alnum:20>WGdyb3FY<alnum:24>',
        "client = Groq(api_key='gsk_<alnum:20>WGdyb3FY<alnum:24>')",
        'curl https://api.groq.com/openai/v1/models -H "Authorization: Bearer gsk_<alnum:52>"',
        '{"groq": {"apiKey": "gsk_<alnum:20>WGdyb3FY<alnum:24>"}}',
      ],
      nearMisses: ['GROQ_API_KEY=gsk_your_api_key_here', 'GROQ_API_KEY=gsk-<alnum:52>', 'msgsk_<alnum:52>'],
    },
  ],
  rotate: {
    console: 'https://console.groq.com/keys',
    docs: 'https://console.groq.com/docs/quickstart',
    steps: [
      'create a new key at https://console.groq.com/keys; it is shown only once',
      'put it in GROQ_API_KEY, outside git',
      'delete the leaked key there',
      'look through usage and billing since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.groq.com/openai/v1/models',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: {
            'data.0.owned_by': 'string',
            'data.0.active': 'boolean',
            'data.0.context_window': 'number',
          },
          is: 'active',
        },
        { status: 401, json: { 'error.code': { is: 'invalid_api_key' } }, is: 'inactive' },
        {
          status: [400, 403],
          json: { 'error.code': { is: 'organization_restricted' }, 'error.message': 'string' },
          is: 'limited',
          because: 'Groq restricted its organisation',
        },
      ],
      replies: [
        {
          status: 200,
          body: {
            object: 'list',
            data: [
              {
                id: 'llama-3.3-70b-versatile',
                object: 'model',
                created: 1733447754,
                owned_by: 'Meta',
                active: true,
                context_window: 131072,
              },
            ],
          },
          is: 'active',
        },
        {
          status: 401,
          body: { error: { message: 'Invalid API Key', type: 'invalid_request_error', code: 'invalid_api_key' } },
          is: 'inactive',
        },
        {
          status: 400,
          body: {
            error: {
              message: 'Organization has been restricted. Please reach out to support.',
              type: 'invalid_request_error',
              code: 'organization_restricted',
            },
          },
          is: 'limited',
        },
        {
          status: 403,
          body: { error: { message: 'Access denied. Please check your network settings.' } },
          is: 'unknown',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: { message: 'Rate limit reached for model', type: 'tokens', code: 'rate_limit_exceeded' } },
          is: 'unknown',
        },
      ],
      source: 'https://console.groq.com/docs/api-reference#models-list',
    },
  ],
  sources: [
    'https://console.groq.com/docs/quickstart',
    'https://console.groq.com/docs/api-reference',
    'format: observed in public code, not documented',
  ],
});
