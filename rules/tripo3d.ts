import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tripo',
  site: 'https://www.tripo3d.ai',
  keys: {
    'api-key': {
      name: 'Tripo API key',
      severity: 'medium',
      pattern: /tsk_[0-9A-Za-z_-]{32,64}/,
      shape: 'tsk_<alnum:32-64>',
      context: { words: ['tripo3d', 'tripo_api', 'tripo_key'] },
      env: ['TRIPO_API_KEY', 'TRIPO3D_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can make models on your credits.',
    },
  },
  rotate: {
    console: 'https://platform.tripo3d.ai/api-keys',
    docs: 'https://platform.tripo3d.ai/docs/general',
    make: 'create a new API key at {console}',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.tripo3d.ai/v2/openapi/user/balance',
    active: { code: { is: 0 }, 'data.balance': 'number', 'data.frozen': 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { balance: '{data.balance} credits' },
    accepted: { code: 0, data: { balance: 995, frozen: 0 } },
    refused: { code: 1002, message: 'Authentication failed' },
    source: 'https://platform.tripo3d.ai/docs/wallet',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
