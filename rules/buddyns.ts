import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BuddyNS',
  site: 'https://www.buddyns.com',
  keys: {
    'api-key': {
      name: 'BuddyNS API key',
      pattern: /[0-9a-z]{40}/,
      shape: '<lownum:38><digit:2>',
      context: { words: ['buddyns'], within: 80 },
      env: ['BUDDYNS_API_KEY', 'BUDDYNS_TOKEN', 'BUDDYNS_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can add and delete the zones for which BuddyNS answers.',
    },
  },
  rotate: {
    console: 'https://www.buddyns.com/buddyboard',
    docs: 'https://www.buddyns.com/support/api/v2/',
    make: 'make a new API key in the BuddyBoard ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
