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
      risk: 'Whoever has it can read who signed up for what, with their addresses.',
    },
  },
  rotate: {
    console: 'https://www.signupgenius.com/Pro/APIManagement',
    docs: 'https://developer.signupgenius.com/',
    make: 'generate a new user key at {console}: the old one ends',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.signupgenius.com/v2/k/user/profile/',
    auth: { query: 'user_key' },
    active: { success: { is: true }, data: 'object', message: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { data: { id: 1 }, message: [], success: true },
    refused: '',
    source: 'https://developer.signupgenius.com/developer/keybaseddocs',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
