import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cloudimage',
  site: 'https://www.cloudimage.io',
  keys: {
    'client-key': {
      name: 'Cloudimage invalidation key',
      noCheck: 'its only call empties the cache',
      severity: 'low',
      pattern: /[0-9a-z_]{30}/,
      shape: '<lownum:28><digit:2>',
      context: { words: ['cloudimage'], within: 80 },
      env: ['CLOUDIMAGE_API_KEY', 'CLOUDIMAGE_KEY', 'CLOUDIMAGE_CLIENT_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can empty the cache of your images and so make them slow and cost you traffic.',
      nearMisses: 'cloudimage_responsive_image_url',
    },
  },
  rotate: {
    console: 'https://www.cloudimage.io/en/admin',
    docs: 'https://docs.cloudimage.io',
    make: 'ask the support for another key, or make one in the admin console, Invalidation',
    end: 'have the old key ended at the same place',
  },
  sources: ['{docs}', 'form: {observed}'],
});
