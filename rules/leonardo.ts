import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Leonardo.Ai',
  site: 'https://leonardo.ai',
  keys: {
    'api-key': {
      name: 'Leonardo.Ai API key',
      // A UUID, as its models and generations have: the variable must stand right beside it.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: {
        words: [
          'leonardo_api_key',
          'leonardo_ai_api_key',
          'leonardo_api_token',
          'leonardo_key',
          'leonardo_token',
          'Leonardo(auth_token',
          'LeonardoAiSDK(bearer_auth',
        ],
        within: 24,
      },
      env: ['LEONARDO_API_KEY', 'LEONARDO_AI_API_KEY', 'LEONARDO_API_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can make images and videos on your API credits and see what you made.',
      nearMisses: ['LEONARDO_MODEL_ID=<uuid>', 'https://cloud.leonardo.ai/api/rest/v1/generations/<uuid>'],
    },
  },
  rotate: {
    console: 'https://app.leonardo.ai/api-access',
    docs: 'https://docs.leonardo.ai/docs/create-your-api-key',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: {
    url: 'https://cloud.leonardo.ai/api/rest/v1/me',
    headers: { Accept: 'application/json' },
    active: {
      'user_details.0.user.id': 'string',
      'user_details.0.subscriptionTokens': 'number',
      'user_details.0.apiConcurrencySlots': 'number',
    },
    inactive: { code: { is: 'access-denied' }, error: { includes: 'hook unauthorized this request' } },
    tells: {
      account: 'user_details.0.user.username',
      balance: 'user_details.0.apiPaidTokens',
      limits: 'user_details.0.apiConcurrencySlots',
    },
    accepted: {
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
    refused: { error: 'Authentication hook unauthorized this request', path: '$', code: 'access-denied' },
    unclear: { 500: { error: 'Invalid response from authorization hook', path: '$', code: 'unexpected' } },
    source: 'https://docs.leonardo.ai/reference/getuserself',
  },
  sources: ['{check}', 'https://docs.leonardo.ai/docs/api-error-messages'],
});
