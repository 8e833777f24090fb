import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ollama',
  site: 'https://ollama.com',
  keys: {
    'api-key': {
      name: 'Ollama Cloud API key',
      severity: 'medium',
      // Not documented. Keys of Zhipu (z.ai) look alike, with 16 characters after the dot.
      pattern: /[0-9a-f]{32}\.[0-9A-Za-z_-]{24}/,
      shape: '<hex:32>.<b64u:23><alnum:1>',
      context: { words: ['ollama'] },
      env: ['OLLAMA_API_KEY', 'OLLAMA_CLOUD_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can run cloud models and web search on your Ollama plan and publish models in your name.',
      examples: '{"ollama": {"host": "https://ollama.com", "apiKey": "<hex:32>.<b64u:23><alnum:1>"}}',
      nearMisses: ['ZAI_API_KEY=<hex:32>.<alnum:16>', 'ollama_digest: sha256:<hex:64>'],
    },
  },
  rotate: {
    console: 'https://ollama.com/settings/keys',
    docs: 'https://docs.ollama.com/cloud',
    make: 'create a new key at {console}',
    end: 'delete the old key there; keys do not expire by themselves',
  },
  check: {
    url: 'https://ollama.com/api/balance',
    active: { 'included.balance_usd': 'number', 'included.allowance_usd': 'number' },
    answers: [
      // Older plans have limits of a session and a week instead.
      {
        status: 200,
        json: { 'included.session.remaining_percent': 'number', 'included.weekly.remaining_percent': 'number' },
        is: 'active',
        recorded: {
          included: {
            session: { remaining_percent: 75, resets_at: '2026-10-01T07:00:00Z' },
            weekly: { remaining_percent: 40, resets_at: '2026-10-05T00:00:00Z' },
          },
          purchased: { balance_usd: 0 },
        },
      },
      { status: 401, json: { error: { is: 'unauthorized' } }, is: 'inactive', recorded: { error: 'unauthorized' } },
    ],
    tells: { balance: '{included.balance_usd} USD', limits: '{included.allowance_usd} USD' },
    accepted: {
      included: {
        balance_usd: 72.5,
        allowance_usd: 100,
        period: { from: '2026-09-15T09:30:00Z', until: '2026-10-15T09:30:00Z' },
      },
      purchased: { balance_usd: 25 },
    },
    source: 'https://docs.ollama.com/api/balance',
  },
  sources: ['https://docs.ollama.com/api/errors', '{docs}', 'format: {observed}'],
});
