import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sheety',
  site: 'https://sheety.co',
  keys: {
    'bearer-token': {
      name: 'Sheety bearer token',
      noCheck: 'each sheet has an address of its own, and may answer without a token',
      // Its owner chooses it: other forms are found by their names.
      pattern: /[0-9a-z]{64}/,
      shape: '<lownum:64>',
      context: { words: ['sheety'], within: 80 },
      env: ['SHEETY_TOKEN', 'SHEETY_BEARER_TOKEN', 'SHEETY_AUTH'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it and the address of the interface can read the sheet and, where that is switched on, change it.',
      nearMisses: 'https://api.sheety.co/<hex:32>/flightDeals/prices',
    },
  },
  rotate: {
    docs: 'https://sheety.co/docs/authentication',
    make: 'set another token in the authentication settings of the project: the old one ends with it',
    end: 'switch off the methods that nobody needs, such as POST and DELETE',
  },
  sources: ['{docs}', 'form: {observed}'],
});
