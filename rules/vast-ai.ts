import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Vast.ai',
  site: 'https://vast.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Vast.ai API key',
      severity: 'critical',
      pattern: /[0-9a-f]{64}/,
      context: { words: ['vast.ai', 'vast_ai', 'vast_api', 'vast_key'], within: 80 },
      env: ['VAST_API_KEY', 'VASTAI_API_KEY', 'VAST_AI_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can rent machines on your balance, log in to the ones you rent, and change your account.',
      examples: [
        'VAST_API_KEY=<hex:64>',
        'vastai set api-key <hex:64>',
        'curl -H "Authorization: Bearer <hex:64>" https://console.vast.ai/api/v0/users/current/',
        "vast_sdk = VastAI(api_key='<hex:64>')",
      ],
      nearMisses: [
        'sha256: <hex:64>',
        'VAST_API_KEY=<hex:32>',
        'VAST_API_KEY=<upper:64>',
        'a vast number of images: <hex:64>',
      ],
    },
  ],
  rotate: {
    console: 'https://cloud.vast.ai/manage-keys/',
    docs: 'https://docs.vast.ai/api-reference/authentication',
    steps: [
      'create a new key at https://cloud.vast.ai/manage-keys/ with only the permissions that are used',
      'put it in VAST_API_KEY or with `vastai set api-key`, outside git',
      'delete the old key there',
      'look for machines that are not yours, and destroy them',
    ],
  },
  sources: [
    'https://docs.vast.ai/api-reference/authentication',
    'https://docs.vast.ai/api-reference/accounts/show-user',
    'format: observed in public code, not documented',
  ],
});
