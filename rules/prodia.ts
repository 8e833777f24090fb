import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can make images and videos at your cost.';

export default defineProvider({
  name: 'Prodia',
  site: 'https://prodia.com',
  keys: {
    token: {
      name: 'Prodia API token',
      pattern: /ey[JK][0-9A-Za-z_-]{14,400}\.ey[JK][0-9A-Za-z_-]{14,1600}\.[0-9A-Za-z_-]{20,700}/,
      shape: '<jwt>',
      context: { words: ['prodia'], within: 60 },
      env: ['PRODIA_TOKEN', 'PRODIA_API_KEY'],
      risk,
      examples: 'curl https://inference.prodia.com/v2/job -H "Authorization: Bearer <jwt>"',
      nearMisses: 'PRODIA_TOKEN=eyJhbGciOiJub25lIn0.e30.',
    },
    'v1-key': {
      name: 'Prodia API key (version 1)',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      // Jobs are UUIDs too.
      context: { words: ['prodia_api', 'prodia_key', 'createProdia'], within: 40 },
      env: ['PRODIA_API_KEY', 'PRODIA_KEY'],
      confidence: 'medium',
      risk,
      nearMisses: ['https://api.prodia.com/v1/job/<uuid>', 'prodia_job: <uuid>'],
    },
  },
  rotate: {
    console: 'https://app.prodia.com/api',
    docs: 'https://docs.prodia.com',
    make: 'create a new token at {console}',
    put: 'put it in PRODIA_TOKEN, outside git',
    end: 'delete the old token there',
    after: 'look through the usage since the leak',
  },
  noCheck: 'every documented call makes an image',
  sources: ['{docs}', 'formats: {observed}'],
});
