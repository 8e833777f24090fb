import { defineProvider } from '../src/rulebook/define-provider.ts';

const words = ['robinhood', 'rh-api-', 'rh_private_key', 'base64_private_key'];

export default defineProvider({
  name: 'Robinhood',
  site: 'https://robinhood.com',
  keys: {
    'private-key': {
      name: 'Robinhood crypto trading private key',
      noCheck: 'its calls are signed with Ed25519, and it is of use with its API key only',
      severity: 'critical',
      // An Ed25519 key: the seed of 32 bytes, or with the public half 64.
      pattern: /[0-9A-Za-z+/]{43}=|[0-9A-Za-z+/]{86}==/,
      shape: ['<alnum:43>=', '<b64:85>A=='],
      context: { words, within: 100 },
      env: ['ROBINHOOD_PRIVATE_KEY', 'ROBINHOOD_BASE64_PRIVATE_KEY', 'RH_PRIVATE_KEY'],
      entropy: 4,
      confidence: 'medium',
      pair: { key: 'api-key' },
      risk: 'Whoever has it and the API key can trade crypto from the account.',
      nearMisses: 'ROBINHOOD_PUBLIC_KEY=<b64:20>',
    },
    'api-key': {
      name: 'Robinhood crypto trading API key',
      severity: 'medium',
      role: 'id',
      pattern: /rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'rh-api-<uuid>',
      env: ['ROBINHOOD_API_KEY', 'RH_API_KEY'],
      risk: 'Whoever has it still needs the private key of the account owner to trade.',
    },
  },
  rotate: {
    console: 'https://robinhood.com/account/crypto',
    docs: 'https://docs.robinhood.com/crypto/trading/',
    make: 'make a new pair of keys on your machine and add its public half as a new credential at {console}, in a desktop browser',
    put: 'put the private key and the new API key where the old ones are used, outside git',
    end: 'disable or delete the old credential there first if it may trade',
    after: 'look through orders and transfers since the leak',
  },
  sources: ['{docs}'],
});
