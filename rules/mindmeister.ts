import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MindMeister',
  site: 'https://www.mindmeister.com',
  keys: {
    'access-token': {
      name: 'MindMeister access token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{43}/,
      shape: '<alnum:43>',
      context: { words: ['mindmeister'], within: 80 },
      env: ['MINDMEISTER_TOKEN', 'MINDMEISTER_ACCESS_TOKEN', 'MINDMEISTER_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the mind maps of the account.',
    },
  },
  rotate: {
    console: 'https://www.mindmeister.com/api',
    docs: 'https://developers.mindmeister.com/docs/authentication',
    make: 'create a new personal access token, or a new client secret for an application, at {console}',
    end: 'revoke the old token there',
  },
  check: {
    url: 'https://www.mindmeister.com/api/v2/users/me',
    active: { id: 'number', name: 'string', email: 'string' },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead token is documented nowhere' },
    tells: { account: 'email' },
    accepted: { id: 1, name: 'Owner', email: 'owner@example.com' },
    refused: '',
    source: 'https://developers.mindmeister.com/docs/authentication; its answer is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
