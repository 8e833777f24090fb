import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Bulbul (JungleWorks)',
  site: 'https://www.bulbul.io',
  noCheck: 'no page that was read shows what it answers to a good key',
  keys: {
    'api-key': {
      name: 'Bulbul API key',
      // Not "bulbul" alone: speech models and birds have that name too.
      pattern: /[0-9a-z]{32}/,
      shape: '<lownum:32>',
      context: { words: ['bulbul.io', 'bulbul_api', 'bulbul_key', 'bulbul key', 'bulbul token'], within: 80 },
      env: ['BULBUL_API_KEY', 'BULBUL_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts and deals of the CRM.',
    },
  },
  rotate: {
    docs: 'https://docs.jungleworks.com/bulbul/bulbul-api-details',
    make: 'make a new key in Bulbul, under Settings, API; where no button is offered, ask the support',
    end: 'see that the old key is refused',
  },
  sources: ['{docs}', 'length: {observed}'],
});
