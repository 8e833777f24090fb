import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Amp',
  site: 'https://ampcode.com',
  keys: {
    'access-token': {
      name: 'Amp access token',
      // A ULID and 64 hex digits.
      pattern: /sgamp_user_[0-9A-Z]{26}_[0-9a-f]{64}/,
      shape: 'sgamp_user_<upnum:26>_<hex:64>',
      env: ['AMP_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can run the Amp coding agent on your credits and read the threads of your account.',
      nearMisses: ['sgamp_user_test', 'AMP_API_KEY=sgamp_user_<upnum:26>'],
    },
  },
  rotate: {
    console: 'https://ampcode.com/settings',
    docs: 'https://ampcode.com/manual',
    make: 'make a new access token in the settings of your Amp account',
    end: 'end the old one there, and look at the usage since the leak',
  },
  noCheck: 'no call that only reads is documented for it',
  sources: ['{docs}', 'format: {observed}'],
});
