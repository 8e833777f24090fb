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
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read and change the mind maps of the account.',
    },
  },
  rotate: {
    console: 'https://www.mindmeister.com/api',
    docs: 'https://developers.mindmeister.com/docs/authentication',
    make: 'create a new personal access token, or a new client secret for an application, at {console}',
    end: 'revoke the old token there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
