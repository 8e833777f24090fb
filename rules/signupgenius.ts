import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SignUpGenius',
  site: 'https://www.signupgenius.com',
  keys: {
    'user-key': {
      name: 'SignUpGenius user key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['signupgenius', 'signup_genius'], within: 80 },
      env: ['SIGNUPGENIUS_API_KEY', 'SIGNUPGENIUS_USER_KEY', 'SIGN_UP_GENIUS_API_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read who signed up for what, with their addresses.',
    },
  },
  rotate: {
    console: 'https://www.signupgenius.com/Pro/APIManagement',
    docs: 'https://developer.signupgenius.com/',
    make: 'generate a new user key at {console}: the old one ends',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
