import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Checkvist',
  site: 'https://checkvist.com',
  keys: {
    'remote-key': {
      name: 'Checkvist remote API key',
      // Short: only close to its name.
      pattern: /[0-9A-Za-z]{14}/,
      shape: '<alnum:14>',
      context: { words: ['checkvist_', 'checkvist remote', 'checkvist key', 'checkvist.com/auth'], within: 40 },
      env: ['CHECKVIST_REMOTE_KEY', 'CHECKVIST_API_KEY', 'CHECKVIST_KEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { email: /([\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,3})/ },
      risk: 'Whoever has it and the e-mail address can read and change all your lists.',
      examples: 'CHECKVIST_USERNAME=owner@example.com\nCHECKVIST_REMOTE_KEY=<alnum:14>\n',
    },
  },
  rotate: {
    console: 'https://checkvist.com/auth/profile',
    docs: 'https://checkvist.com/auth/api',
    make: 'reset the OpenAPI key at {console}: the old one ends',
  },
  check: {
    url: 'https://checkvist.com/auth/curr_user.json',
    auth: { basic: '{email}:{key}' },
    active: { id: 'number', username: 'string', email: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { account: 'email', name: 'username' },
    accepted: { id: 1, username: 'owner', email: 'owner@example.com' },
    refused: { message: 'made up' },
    source: 'https://checkvist.com/auth/api',
  },
  sources: ['{docs}', 'https://github.com/jakoubek/checkvist-api', 'form: {observed}'],
});
