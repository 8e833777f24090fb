import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'cloudplan',
  site: 'https://www.cloudplan.biz',
  noCheck: 'no page that was read shows what it answers to a good key',
  keys: {
    'session-id': {
      name: 'cloudplan session id',
      pattern: /[0-9A-Z-]{32}/,
      shape: '<upnum:32>',
      context: { words: ['cloudplan'], within: 80 },
      env: ['CLOUDPLAN_API_KEY', 'CLOUDPLAN_SESSION_ID'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the files of the account.',
    },
  },
  rotate: {
    make: 'sign out, which ends the session, and sign in again',
  },
  sources: 'format: {observed}',
});
