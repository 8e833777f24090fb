import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WaveSpeedAI',
  site: 'https://wavespeed.ai',
  keys: {
    'api-key': {
      name: 'WaveSpeedAI API key',
      // 64 hex characters, as a SHA-256 has.
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['wavespeed', 'wave_speed'], within: 80 },
      env: ['WAVESPEED_API_KEY', 'WAVE_SPEED_API_KEY', 'WAVESPEED_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make images and videos until your balance is spent.',
    },
  },
  rotate: {
    console: 'https://wavespeed.ai/accesskey',
    docs: 'https://wavespeed.ai/docs',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look at balance and usage since the leak',
  },
  check: {
    url: 'https://api.wavespeed.ai/api/v3/balance',
    active: { code: { is: 200 }, message: 'string', 'data.balance': 'number' },
    // Documented: the key is wrong, or waits for a first payment.
    inactive: { status: 401, mayMean: 'a key of an account that was never topped up' },
    tells: { balance: 'data.balance' },
    accepted: { code: 200, message: 'success', data: { balance: 156.78 } },
    refused: {},
    unclear: { 200: { code: 500, message: 'failure', data: {} } },
    source: 'https://wavespeed.ai/docs/docs-common-api/balance',
  },
  sources: ['https://wavespeed.ai/docs/docs-authentication', '{check}', 'format: {observed}'],
});
