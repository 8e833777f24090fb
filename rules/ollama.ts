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
  checks: [
    {
      url: 'https://ollama.com/api/balance',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'included.balance_usd': 'number', 'included.allowance_usd': 'number' },
          is: 'active',
        },
        // Older plans have limits of a session and a week instead.
        {
          status: 200,
          json: { 'included.session.remaining_percent': 'number', 'included.weekly.remaining_percent': 'number' },
          is: 'active',
        },
        { status: 401, json: { error: { is: 'unauthorized' } }, is: 'inactive' },
      ],
      tells: { balance: '{included.balance_usd} USD', limits: '{included.allowance_usd} USD' },
      replies: [
        {
          status: 200,
          body: {
            included: {
              balance_usd: 72.5,
              allowance_usd: 100,
              period: { from: '2026-09-15T09:30:00Z', until: '2026-10-15T09:30:00Z' },
            },
            purchased: { balance_usd: 25 },
          },
          is: 'active',
        },
        {
          status: 200,
          body: {
            included: {
              session: { remaining_percent: 75, resets_at: '2026-10-01T07:00:00Z' },
              weekly: { remaining_percent: 40, resets_at: '2026-10-05T00:00:00Z' },
            },
            purchased: { balance_usd: 0 },
          },
          is: 'active',
        },
        { status: 401, body: { error: 'unauthorized' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.ollama.com/api/balance',
    },
  ],
  sources: [
    'https://docs.ollama.com/api/errors',
    'https://docs.ollama.com/cloud',
    'format: observed in public code, not documented',
  ],
});
