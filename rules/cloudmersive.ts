import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cloudmersive',
  site: 'https://cloudmersive.com',
  keys: {
    'api-key': {
      name: 'Cloudmersive API key',
      noCheck: 'each call of it counts',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['cloudmersive'], within: 80 },
      env: ['CLOUDMERSIVE_API_KEY', 'CLOUDMERSIVE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can convert, scan and look up on your plan until its calls are used up.',
    },
  },
  rotate: {
    console: 'https://account.cloudmersive.com/keys',
    docs: 'https://portal.cloudmersive.com/',
    make: 'create a new key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
