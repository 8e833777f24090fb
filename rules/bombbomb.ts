import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BombBomb',
  site: 'https://bombbomb.com',
  noCheck: 'no page that was read shows what it answers to a good key',
  keys: {
    'api-key': {
      name: 'BombBomb API key',
      pattern: /[0-9A-Za-z+/]{86}==|eyJ[0-9A-Za-z_-]{17,140}\.eyJ[0-9A-Za-z_-]{17,420}\.[0-9A-Za-z_-]{22,172}/,
      shape: ['<b64:86>==', 'eyJ<alnum:17-140>.eyJ<alnum:17-420>.<b64u:22-172>'],
      context: { words: ['bombbomb'], within: 80 },
      env: ['BOMBBOMB_API_KEY', 'BOMBBOMB_TOKEN', 'BOMBBOMB_ACCESS_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read your contacts and send videos and mail in your name.',
    },
  },
  rotate: {
    console: 'https://app.bombbomb.com/app/?module=integrations',
    docs: 'https://developer.bombbomb.com/auth',
    make: 'make a new key, or sign in anew for a token, at {console}',
    end: 'remove the old one there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
