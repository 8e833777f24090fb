import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Ollama',
  site: 'https://ollama.com',
  keys: [
    {
      id: 'api-key',
      name: 'Ollama Cloud API key',
      severity: 'medium',
      // Not documented. Keys of Zhipu (z.ai) look alike, with 16 characters after the dot.
      pattern: /[0-9a-f]{32}\.[0-9A-Za-z_-]{24}/,
      context: { words: ['ollama'] },
      env: ['OLLAMA_API_KEY', 'OLLAMA_CLOUD_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run cloud models and web search on your Ollama plan and publish models in your name.',
      examples: [
        'OLLAMA_API_KEY=<hex:32>.<b64u:23><alnum:1>',
        'curl https://ollama.com/api/chat -H "Authorization: Bearer <hex:32>.<b64u:23><alnum:1>"',
        '{"ollama": {"host": "https://ollama.com", "apiKey": "<hex:32>.<b64u:23><alnum:1>"}}',
        "const client = new Ollama({ headers: { Authorization: 'Bearer <hex:32>.<b64u:23><alnum:1>' } });",
      ],
      nearMisses: [
        'token = "<hex:32>.<b64u:23><alnum:1>"',
        'ZAI_API_KEY=<hex:32>.<alnum:16>',
        'ollama_digest: sha256:<hex:64>',
        'OLLAMA_API_KEY=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://ollama.com/settings/keys',
    docs: 'https://docs.ollama.com/cloud',
    steps: [
      'create a new key at https://ollama.com/settings/keys',
      'put it in OLLAMA_API_KEY, outside git',
      'delete the old key there; keys do not expire by themselves',
    ],
  },
  sources: ['https://docs.ollama.com/cloud', 'format: observed in public code, not documented'],
});
