import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Leonardo.Ai',
  site: 'https://leonardo.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Leonardo.Ai API key',
      severity: 'high',
      // A UUID, as its models and generations have: the variable must stand right beside it.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: [
          'leonardo_api_key',
          'leonardo_ai_api_key',
          'leonardo_api_token',
          'leonardo_key',
          'leonardo_token',
          'leonardoApiKey',
          'leonardoAiApiKey',
          'Leonardo(auth_token',
          'LeonardoAiSDK(bearer_auth',
        ],
        within: 24,
      },
      env: ['LEONARDO_API_KEY', 'LEONARDO_AI_API_KEY', 'LEONARDO_API_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can make images and videos on your API credits and see what you made.',
      examples: [
        'LEONARDO_API_KEY=<uuid>',
        'sdk = LeonardoAiSDK(bearer_auth="<uuid>")',
        '{"leonardoApiKey": "<uuid>"}',
        'env:\n  LEONARDO_API_TOKEN: "<uuid>"\n',
      ],
      nearMisses: [
        'LEONARDO_MODEL_ID=<uuid>',
        'https://cloud.leonardo.ai/api/rest/v1/generations/<uuid>',
        'LEONARDO_API_KEY=<hex:32>',
        'LEONARDO_API_KEY=your_leonardo_api_key_here',
      ],
    },
  ],
  rotate: {
    console: 'https://app.leonardo.ai/api-access',
    docs: 'https://docs.leonardo.ai/docs/create-your-api-key',
    steps: [
      'create a new key at https://app.leonardo.ai/api-access',
      'put it in LEONARDO_API_KEY, outside git',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://cloud.leonardo.ai/api/rest/v1/me',
      auth: 'bearer',
      headers: { Accept: 'application/json' },
      answers: [
        {
          status: 200,
          json: {
            'user_details.0.user.id': 'string',
            'user_details.0.subscriptionTokens': 'number',
            'user_details.0.apiConcurrencySlots': 'number',
          },
          is: 'active',
        },
        {
          status: 401,
          json: { code: { is: 'access-denied' }, error: { includes: 'hook unauthorized this request' } },
          is: 'inactive',
        },
      ],
      tells: {
        account: 'user_details.0.user.username',
        balance: 'user_details.0.apiPaidTokens',
        limits: 'user_details.0.apiConcurrencySlots',
      },
      replies: [
        {
          status: 200,
          body: {
            user_details: [
              {
                user: { id: 'u1', username: 'example' },
                tokenRenewalDate: null,
                paidTokens: 12.4,
                subscriptionTokens: 0,
                apiConcurrencySlots: 5,
                apiPaidTokens: 12.4,
              },
            ],
          },
          is: 'active',
        },
        {
          status: 401,
          body: { error: 'Authentication hook unauthorized this request', path: '$', code: 'access-denied' },
          is: 'inactive',
        },
        {
          status: 500,
          body: { error: 'Invalid response from authorization hook', path: '$', code: 'unexpected' },
          is: 'unknown',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.leonardo.ai/reference/getuserself',
    },
  ],
  sources: ['https://docs.leonardo.ai/reference/getuserself', 'https://docs.leonardo.ai/docs/api-error-messages'],
});
