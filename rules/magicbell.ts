import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MagicBell',
  site: 'https://www.magicbell.com',
  keys: {
    'api-key': {
      name: 'MagicBell API key or secret',
      pattern: /[0-9a-f]{40}|[0-9A-Za-z-]{40}/,
      shape: ['<hex:40>', '<alnum:38><digit:2>'],
      context: { words: ['magicbell'], within: 80 },
      env: ['MAGICBELL_API_SECRET', 'MAGICBELL_API_KEY', 'MAGICBELL_SECRET', 'MAGICBELL_SECRET_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can, if it is the secret, read the users of the project and send them notifications; the key alone is made for browsers.',
    },
  },
  rotate: {
    console: 'https://app.magicbell.com',
    docs: 'https://www.magicbell.com/docs/api/authentication',
    make: 'generate a new API key and secret in the settings of the project',
    put: 'put both where the old ones are used, outside git',
    end: 'delete the old key there',
  },
  noCheck: 'a key and a secret look the same, and a key is only taken together with a user',
  sources: ['{docs}', 'form: {observed}'],
});
