import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Alconost Nitro',
  site: 'https://nitro.alconost.com',
  keys: {
    'api-key': {
      name: 'Alconost Nitro API key',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['alconost'], within: 80 },
      env: ['ALCONOST_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can order translations at your cost and read your orders.',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    // Nitro has an address of its own by now.
    url: 'https://api.nitrotranslate.com/v1/account',
    auth: { basic: '{key}:' },
    active: { balance: 'number', reserved: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { balance: 'balance' },
    accepted: { id: 1, balance: 10.5, reserved: 0 },
    refused: { message: 'Unauthorized' },
    source: 'https://docs.nitrotranslate.com/api-reference/account/get',
  },
  sources: ['{check}', 'format: {observed}'],
});
