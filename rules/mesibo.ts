import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'mesibo',
  site: 'https://mesibo.com',
  keys: {
    'app-token': {
      name: 'mesibo application token',
      noCheck: 'its calls make and change users and groups: none that only reads is documented without the ID of one',
      pattern: /[0-9A-Za-z]{64}/,
      shape: ['<lownum:62><digit:2>', '<alnum:62><digit:2>'],
      context: { words: ['mesibo'], within: 80 },
      env: ['MESIBO_APP_TOKEN', 'MESIBO_TOKEN', 'MESIBO_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can make users and groups in your application, get access tokens for any user and so read and send messages as them.',
      examples: '{"op": "useradd", "token": "<lownum:62><digit:2>"} https://api.mesibo.com/backend',
    },
  },
  rotate: {
    console: 'https://mesibo.com/console/',
    docs: 'https://docs.mesibo.com/api/backend-api/',
    make: 'open the application at {console} and make a new application token, which ends the old one',
    put: 'put it on your backend only, outside git and never in the app',
  },
  sources: ['{docs}', 'form: {observed}'],
});
