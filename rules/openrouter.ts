import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'OpenRouter',
  site: 'https://openrouter.ai',
  keys: [
    {
      id: 'api-key',
      name: 'OpenRouter API or management key',
      severity: 'high',
      // Management keys look the same; only a call tells them apart.
      pattern: /sk-or-v1-[0-9a-f]{64}/,
      env: ['OPENROUTER_API_KEY', 'OPENROUTER_KEY', 'OPENROUTER_MANAGEMENT_KEY', 'OPENROUTER_PROVISIONING_KEY'],
      risk: 'Whoever has it can run any model on your credit up to the key’s limit; if it is a management key, make and delete keys.',
      examples: [
        'OPENROUTER_API_KEY=sk-or-v1-<hex:64>',
        'client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key="sk-or-v1-<hex:64>")',
        '{"provider": "openrouter", "apiKey": "sk-or-v1-<hex:64>"}',
        'curl https://openrouter.ai/api/v1/key -H "Authorization: Bearer sk-or-v1-<hex:64>"',
      ],
      nearMisses: [
        'OPENROUTER_API_KEY=sk-or-v1-your-key-here',
        'sk-or-v1-<upper:64>',
        'task-or-v1-<hex:64>',
        'label: sk-or-v1-<hex:3>...<hex:3>',
      ],
    },
  ],
  rotate: {
    console: 'https://openrouter.ai/settings/keys',
    docs: 'https://openrouter.ai/docs/api/reference/authentication',
    steps: [
      'create a new key with a credit limit at https://openrouter.ai/settings/keys; a management key on its own page of the settings',
      'put it in OPENROUTER_API_KEY, outside git; it is shown only once',
      'delete the old key there, or with a management key through DELETE /api/v1/keys/{hash}',
      'look through the activity page for calls that are not yours',
    ],
  },
  sources: [
    'https://openrouter.ai/docs/api/reference/authentication',
    'https://openrouter.ai/docs/features/provisioning-api-keys',
    'length: observed in public code, not documented',
  ],
});
