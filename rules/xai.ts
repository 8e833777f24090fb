import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'xAI',
  site: 'https://x.ai',
  keys: [
    {
      id: 'api-key',
      name: 'xAI API key',
      severity: 'high',
      // Usually 80 characters; without "-", so that management keys stay apart.
      pattern: /xai-[0-9A-Za-z_]{70,120}/,
      env: ['XAI_API_KEY', 'GROK_API_KEY', 'X_AI_API_KEY'],
      risk: 'Whoever has it can use the Grok models on the credits of your team.',
      examples: [
        'XAI_API_KEY=xai-<alnum:80>',
        'client = OpenAI(api_key="xai-<alnum:80>", base_url="https://api.x.ai/v1")',
        "const xai = createXai({ apiKey: 'xai-<alnum:80>' });",
        'curl https://api.x.ai/v1/models -H "Authorization: Bearer xai-<alnum:80>"',
      ],
      nearMisses: ['XAI_API_KEY=xai-your-api-key', 'XAI_API_KEY=xai_<alnum:80>', 'import xai-sdk-<alnum:80>'],
    },
    {
      id: 'management-key',
      name: 'xAI management key',
      severity: 'critical',
      pattern: /xai-token-[0-9A-Za-z_]{70,120}/,
      env: ['XAI_MANAGEMENT_KEY', 'XAI_MANAGEMENT_API_KEY'],
      risk: 'Whoever has it can create and delete API keys of your team, and so use its credits.',
      rotate: {
        console: 'https://console.x.ai',
        docs: 'https://docs.x.ai/docs/management-api',
        steps: [
          'create a new management key at https://console.x.ai (settings of the team > Management Keys), limited to what it must do',
          'put it where the old one is used, outside git',
          'delete the leaked key there',
          'look for API keys that you did not create, and delete them',
        ],
      },
      examples: [
        'XAI_MANAGEMENT_KEY=xai-token-<alnum:80>',
        "headers = {'Authorization': 'Bearer xai-token-<alnum:80>'}",
        '{"xai": {"managementKey": "xai-token-<alnum:80>"}}',
      ],
      nearMisses: ['XAI_MANAGEMENT_KEY=xai-token-here', 'xai-tokens-<alnum:80>', 'xai_token_<alnum:80>'],
    },
  ],
  rotate: {
    console: 'https://console.x.ai',
    docs: 'https://docs.x.ai/docs/overview',
    steps: [
      'create a new API key at https://console.x.ai (API Keys), limited to the models and endpoints it needs',
      'put it in XAI_API_KEY, outside git; it is shown only once',
      'delete the leaked key there; disabling it first shows what still uses it',
      'look through the usage of the team since the leak',
    ],
  },
  sources: [
    'https://docs.x.ai/docs/overview',
    'https://docs.x.ai/docs/management-api',
    'format: observed in public code, not documented',
  ],
});
