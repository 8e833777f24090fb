import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Perplexity',
  site: 'https://www.perplexity.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Perplexity API key',
      severity: 'high',
      pattern: /pplx-[0-9A-Za-z]{48}/,
      entropy: 3.5,
      env: ['PERPLEXITY_API_KEY', 'PPLX_API_KEY', 'PERPLEXITYAI_API_KEY'],
      risk: 'Whoever has it can use your Perplexity credits and make further keys of the account.',
      examples: [
        'PERPLEXITY_API_KEY=pplx-<alnum:48>',
        '{"env": {"PERPLEXITY_API_KEY": "pplx-<alnum:48>"}}',
        'client = OpenAI(api_key="pplx-<alnum:48>", base_url="https://api.perplexity.ai")',
        "curl https://api.perplexity.ai/chat/completions -H 'Authorization: Bearer pplx-<alnum:48>'",
      ],
      nearMisses: [
        'model: pplx-70b-online',
        'PERPLEXITY_API_KEY=pplx-your-api-key',
        'pplx-<alnum:20>',
        'applx-<alnum:48>',
      ],
    },
  ],
  rotate: {
    console: 'https://console.perplexity.ai',
    docs: 'https://docs.perplexity.ai/guides/api-key-management',
    steps: [
      'create a new key in the API keys tab, or with POST https://api.perplexity.ai/generate_auth_token',
      'put it in PERPLEXITY_API_KEY, outside git',
      'delete the old key there, or with POST https://api.perplexity.ai/revoke_auth_token; that cannot be undone',
      'look at the usage since the leak and lower the automatic top-up',
    ],
  },
  sources: [
    'https://docs.perplexity.ai/guides/api-key-management',
    'https://docs.perplexity.ai/guides/getting-started',
    'key length: observed in public code, not documented',
  ],
});
