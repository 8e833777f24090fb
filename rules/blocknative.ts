import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Blocknative',
  site: 'https://www.blocknative.com',
  noCheck: 'the call that only reads answers without a key too',
  keys: {
    'api-key': {
      name: 'Blocknative API key',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['blocknative'], within: 80 },
      env: ['BLOCKNATIVE_API_KEY', 'BLOCKNATIVE_KEY', 'BLOCKNATIVE_DAPP_ID'],
      confidence: 'medium',
      risk: 'Whoever has it can ask for gas prices and mempool data on your plan.',
      nearMisses: 'blocknative block 0x<hex:64>',
    },
  },
  rotate: {
    console: 'https://explorer.blocknative.com/account',
    docs: 'https://docs.blocknative.com/gas-prediction/gas-platform',
    make: 'create a new key in your account at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
