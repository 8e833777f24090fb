import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Nicereply',
  site: 'https://www.nicereply.com',
  keys: {
    'private-key': {
      name: 'Nicereply private key',
      severity: 'medium',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['nicereply'], within: 80 },
      env: ['NICEREPLY_API_KEY', 'NICEREPLY_PRIVATE_KEY', 'NICEREPLY_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the ratings that your customers gave and those whom they rated.',
    },
  },
  rotate: {
    console: 'https://app.nicereply.com',
    docs: 'https://www.nicereply.com/api',
    make: 'generate a new private key under Settings, API',
    end: 'make sure that the old one is refused',
  },
  noCheck: 'no page that we know shows what it answers to a good key',
  sources: ['{docs}', 'form: {observed}'],
});
