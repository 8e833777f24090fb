import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'karmaCRM',
  site: 'https://www.karmacrm.com',
  noCheck: 'no page shows what it answers to a good token',
  keys: {
    'api-token': {
      name: 'karmaCRM API token',
      // Not "karma" alone: that runs tests.
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:20>',
      context: { words: ['karmacrm'], within: 60 },
      env: ['KARMACRM_API_TOKEN', 'KARMACRM_TOKEN', 'KARMA_CRM_API_KEY'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts and deals of the CRM.',
    },
  },
  rotate: {
    docs: 'https://www.karmacrm.com/api',
    make: 'make a new token in karmaCRM, on the page of your integrations; where no button is offered, ask the support',
    end: 'see that the old token is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
