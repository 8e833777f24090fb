import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'WaveSpeedAI',
  site: 'https://wavespeed.ai',
  keys: [
    {
      id: 'api-key',
      name: 'WaveSpeedAI API key',
      severity: 'high',
      // 64 hex characters, as a SHA-256 has.
      pattern: /[0-9a-f]{64}/,
      context: { words: ['wavespeed', 'wave_speed'], within: 80 },
      env: ['WAVESPEED_API_KEY', 'WAVE_SPEED_API_KEY', 'WAVESPEED_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make images and videos until your balance is spent.',
      examples: [
        'WAVESPEED_API_KEY=<hex:64>',
        'curl https://api.wavespeed.ai/api/v3/balance -H "Authorization: Bearer <hex:64>"',
        '{"wavespeed": {"api_key": "<hex:64>"}}',
      ],
      nearMisses: ['sha256:<hex:64>', 'WAVESPEED_API_KEY=<hex:32>', 'wavespeed_task_id = "<uuid>"'],
    },
  ],
  rotate: {
    console: 'https://wavespeed.ai/accesskey',
    docs: 'https://wavespeed.ai/docs',
    steps: [
      'create a new key at https://wavespeed.ai/accesskey',
      'put it in WAVESPEED_API_KEY, outside git',
      'delete the old key there',
      'look at balance and usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.wavespeed.ai/api/v3/balance',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { code: { is: 200 }, message: 'string', 'data.balance': 'number' },
          is: 'active',
        },
        // Documented: no valid key.
        { status: 401, is: 'inactive' },
      ],
      tells: { balance: 'data.balance' },
      replies: [
        { status: 200, body: { code: 200, message: 'success', data: { balance: 156.78 } }, is: 'active' },
        { status: 200, body: { code: 500, message: 'failure', data: {} }, is: 'unknown' },
        { status: 401, body: {}, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://wavespeed.ai/docs/docs-common-api/balance',
    },
  ],
  sources: [
    'https://wavespeed.ai/docs/api-authentication',
    'https://wavespeed.ai/docs/docs-common-api/balance',
    'format: observed in public code, not documented',
  ],
});
