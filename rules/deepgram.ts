import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Deepgram',
  site: 'https://deepgram.com',
  keys: [
    {
      id: 'api-key',
      name: 'Deepgram API key',
      severity: 'high',
      // 40 hex characters without a prefix, as a Git commit has.
      pattern: /[0-9a-f]{40}/,
      context: {
        words: ['api.deepgram.com', 'deepgramApiKey', 'DeepgramClient', 'deepgram(', 'deepgram token', 'deepgram key'],
        within: 80,
      },
      env: ['DEEPGRAM_API_KEY', 'DEEPGRAM_KEY', 'DG_API_KEY', 'DEEPGRAM_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can transcribe and speak on your balance and, with the right scope, manage the keys and members of the project.',
      examples: [
        'DEEPGRAM_API_KEY=<hex:40>',
        'curl -H "Authorization: Token <hex:40>" https://api.deepgram.com/v1/listen',
        "const deepgram = new DeepgramClient('<hex:40>');",
        '{"deepgramApiKey": "<hex:40>"}',
      ],
      nearMisses: [
        'https://github.com/deepgram/deepgram-python-sdk/commit/<hex:40>',
        'DEEPGRAM_API_KEY=<hex:32>',
        'DEEPGRAM_PROJECT_ID=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://console.deepgram.com',
    docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
    steps: [
      'create a new key with the role it needs and an expiry under API Keys of the project at https://console.deepgram.com',
      'put it in DEEPGRAM_API_KEY, outside git; it is shown only once',
      'delete the old key there, or with DELETE https://api.deepgram.com/v1/projects/{project_id}/keys/{key_id}',
      'check the usage of the project since the leak',
    ],
  },
  sources: [
    'https://developers.deepgram.com/docs/authenticating',
    'https://developers.deepgram.com/reference/list-keys',
    'format: observed in public code, not documented',
  ],
});
