import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ReachMail',
  site: 'https://www.reachmail.com',
  keys: {
    'api-token': {
      name: 'ReachMail API token',
      pattern: /[0-9A-Za-z_-]{64}/,
      shape: '<b64u:63><alnum:1>',
      context: { words: ['reachmail'], within: 80 },
      env: ['REACHMAIL_API_TOKEN', 'REACHMAIL_TOKEN', 'REACHMAIL_API_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can read your lists and send mail to them in your name.',
    },
  },
  rotate: {
    console: 'https://go.reachmail.net',
    docs: 'https://services.reachmail.net/',
    make: 'make a new token in the settings of the account ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://services.reachmail.net/administration/users/current',
    active: { AccountId: { includes: '-' } },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead token is documented nowhere' },
    accepted: { AccountId: '00000000-0000-4000-8000-000000000001' },
    refused: '',
    source: 'https://services.reachmail.net/; its answer is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
