import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Meshy',
  site: 'https://www.meshy.ai',
  keys: {
    'api-key': {
      name: 'Meshy API key',
      severity: 'medium',
      pattern: /msy_[0-9A-Za-z]{32,64}/,
      shape: 'msy_<alnum:32-64>',
      context: { words: ['meshy'] },
      env: ['MESHY_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can make models on your credits and fetch those that you made.',
      nearMisses: 'MESHY_API_KEY=msy_dummy_api_key_for_test_mode_12345678',
    },
  },
  rotate: {
    console: 'https://www.meshy.ai/settings/api',
    docs: 'https://docs.meshy.ai/en/api/authentication',
    make: 'create a new API key at {console}',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.meshy.ai/openapi/v1/balance',
    active: { balance: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { balance: '{balance} credits' },
    accepted: { balance: 1000 },
    refused: { message: 'Invalid API key' },
    source: 'https://docs.meshy.ai/en/api/balance',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
