import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Scrutinizer CI',
  site: 'https://scrutinizer-ci.com',
  keys: {
    'access-token': {
      name: 'Scrutinizer CI access token',
      pattern: /[0-9a-z]{64}/,
      shape: ['<hex:64>', '<lownum:64>'],
      context: { words: ['scrutinizer-ci', 'scrutinizer_ci', 'scrutinizer_token', 'scrutinizer_access'], within: 80 },
      env: ['SCRUTINIZER_ACCESS_TOKEN', 'SCRUTINIZER_TOKEN', 'SCRUTINIZER_API_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can read the code reviews of your repositories and change their settings.',
    },
  },
  rotate: {
    console: 'https://scrutinizer-ci.com/profile/applications',
    docs: 'https://scrutinizer-ci.com/docs/api/',
    make: 'create a new token under Profile, Applications',
    end: 'delete the old key there',
  },
  noCheck: 'its documents do not show what it answers to a token',
  sources: ['{docs}', 'form: {observed}'],
});
