import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Duply',
  site: 'https://duply.co',
  noCheck: 'no page that was read shows what it answers to a good key',
  keys: {
    'secret-key': {
      name: 'Duply secret key',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      // Not "duply" alone: so is a tool for backups called.
      context: { words: ['duply.co', 'duply_secret', 'duply secret', 'duply key'], within: 80 },
      env: ['DUPLY_SECRET_KEY'],
      pair: { key: 'api-key' },
      confidence: 'medium',
      risk: 'Whoever has it and the API key can make images and videos on your plan and read those that were made.',
    },
    'api-key': {
      name: 'Duply API key',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
      shape: '<upnum:7>-<upnum:7>-<upnum:7>-<upnum:7>',
      context: { words: ['duply.co', 'duply_api', 'duply_key', 'duply id'], within: 80 },
      env: ['DUPLY_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it knows which account is meant; without the secret key it opens nothing.',
    },
  },
  rotate: {
    docs: 'https://app.duply.co/docs',
    make: 'make a new pair of keys in the dashboard of Duply',
    end: 'delete the old pair there',
  },
  sources: ['{docs}', 'forms: {observed}'],
});
