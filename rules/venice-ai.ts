import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Venice.ai',
  site: 'https://venice.ai',
  keys: [
    {
      id: 'admin-key',
      name: 'Venice.ai admin key',
      severity: 'critical',
      pattern: /VENICE[_-]ADMIN[_-]KEY[_-][0-9A-Za-z_-]{38,48}/,
      env: ['VENICE_API_KEY'],
      risk: 'Whoever has it can create and delete your keys and spend your balance.',
      examples: [
        'VENICE_API_KEY=VENICE_ADMIN_KEY_<b64u:41><alnum:1>',
        '{"venice": {"key": "VENICE_ADMIN_KEY_<b64u:41><alnum:1>"}}',
        'client = OpenAI(api_key="VENICE-ADMIN-KEY-<b64u:41><alnum:1>", base_url="https://api.venice.ai/api/v1")',
      ],
      nearMisses: [
        'VENICE_ADMIN_KEY=your-venice-admin-key',
        'const name = process.env.VENICE_ADMIN_KEY_FOR_TESTS',
        'VENICE_ADMIN_KEY_ID: <uuid>',
      ],
    },
    {
      id: 'inference-key',
      name: 'Venice.ai inference-only key',
      severity: 'high',
      pattern: /VENICE[_-]INFERENCE[_-]KEY[_-][0-9A-Za-z_-]{38,48}/,
      env: ['VENICE_API_KEY'],
      risk: 'Whoever has it can run inference on your Diem and USD balance.',
      examples: [
        'VENICE_API_KEY="VENICE_INFERENCE_KEY_<b64u:41><alnum:1>"',
        'venice:\n  api_key: VENICE_INFERENCE_KEY_<b64u:41><alnum:1>\n',
        'curl -H "Authorization: Bearer VENICE-INFERENCE-KEY-<b64u:41><alnum:1>" https://api.venice.ai/api/v1/models',
      ],
      nearMisses: [
        'VENICE_INFERENCE_KEY=your-venice-inference-key',
        'export VENICE_INFERENCE_KEY_VARIABLE_NAME',
        'VENICE_INFERENCE_KEY_NAME: "My key for staging"',
      ],
    },
    {
      id: 'unprefixed-key',
      name: 'Venice.ai key (old form)',
      severity: 'high',
      // Older keys carry no prefix and are documented nowhere, so the variable or the host must stand near.
      pattern: /[0-9A-Za-z_-]{43}/,
      context: { words: ['api.venice.ai', 'venice_key', 'veniceApiKey'], within: 80 },
      env: ['VENICE_API_KEY', 'VENICE_AI_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can use your Venice.ai balance; if it is an admin key, also create and delete keys.',
      examples: [
        'VENICE_API_KEY=<alnum:43>',
        "const veniceApiKey = '<alnum:43>';",
        '{"VENICE_AI_API_KEY": "<alnum:43>"}',
      ],
      nearMisses: [
        'integrity = "<alnum:43>"',
        'VENICE_API_KEY=<alnum:30>',
        'VENICE_API_KEY=get_the_key_from_the_settings_page_of_venice',
      ],
    },
  ],
  rotate: {
    console: 'https://venice.ai/settings/api',
    docs: 'https://docs.venice.ai/overview/guides/generating-api-key',
    steps: [
      'create a new key of the same type at https://venice.ai/settings/api: Inference Only unless it must manage keys, with an expiry date and an epoch limit',
      'put it in VENICE_API_KEY, outside git; it is shown only once',
      'delete the old key there, or with an admin key through DELETE /api_keys',
    ],
  },
  sources: [
    'https://docs.venice.ai/overview/guides/generating-api-key',
    'https://docs.venice.ai/api-reference/error-codes',
    'key shape: observed in public code, not documented',
  ],
});
