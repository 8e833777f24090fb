import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Apifonica',
  site: 'https://www.apifonica.com',
  keys: {
    'auth-token': {
      name: 'Apifonica account SID or auth token',
      // Both halves look the same but for their beginning.
      pattern: /[0-9a-z]{11}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: [
        'acc<lownum:8>-<lownum:4>-<lownum:4>-<lownum:4>-<lownum:12>',
        'auth<lownum:7>-<lownum:4>-<lownum:4>-<lownum:4>-<lownum:12>',
      ],
      context: { words: ['apifonica'], within: 80 },
      env: ['APIFONICA_AUTH_TOKEN', 'APIFONICA_TOKEN', 'APIFONICA_ACCOUNT_SID'],
      entropy: 3.2,
      confidence: 'medium',
      noCheck: 'it is one half of two, and the other need not stand near',
      risk: 'Whoever has it and its other half can send messages and make calls at your cost.',
    },
  },
  rotate: {
    console: 'https://dashboard.apifonica.com',
    docs: 'https://docs.apifonica.com/',
    make: 'make a new auth token in the dashboard ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
