import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gyazo',
  site: 'https://gyazo.com',
  keys: {
    'access-token': {
      name: 'Gyazo access token',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<b64u:42><alnum:1>',
      context: { words: ['gyazo'], within: 80 },
      env: ['GYAZO_ACCESS_TOKEN', 'GYAZO_TOKEN', 'GYAZO_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read, upload and delete the screenshots of its owner.',
      examples: 'https://api.gyazo.com/api/images?access_token=<b64u:42><alnum:1>',
      nearMisses: 'https://i.gyazo.com/<hex:32>.png',
    },
  },
  rotate: {
    console: 'https://gyazo.com/oauth/applications',
    docs: 'https://gyazo.com/api/docs/auth',
    make: 'open your application at {console} and generate a new access token, or register another application',
    end: 'delete the old application there',
  },
  check: {
    url: 'https://api.gyazo.com/api/users/me',
    active: { 'user.email': 'string', 'user.uid': 'string' },
    inactive: { message: { includes: 'not authorized' } },
    tells: { account: 'user.email', name: 'user.name' },
    accepted: { user: { email: 'owner@example.com', name: 'Owner', profile_image: '', uid: 'made-up' } },
    refused: { message: 'You are not authorized.' },
    source: 'https://gyazo.com/api/docs/user',
  },
  sources: ['{docs}', 'https://gyazo.com/api/docs/errors', 'length: {observed}'],
});
