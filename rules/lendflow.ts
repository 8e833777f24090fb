import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Lendflow',
  site: 'https://www.lendflow.com',
  noCheck: 'no page shows what it answers to a good token',
  keys: {
    'api-token': {
      name: 'Lendflow API token',
      // A JWT with a signature of 4,096 bits.
      pattern: /[0-9A-Za-z_-]{36}\.[0-9A-Za-z_-]{150,500}\.[0-9A-Za-z_-]{683}/,
      shape: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ<alnum:232>.<alnum:683>',
      // Not "lendflow" alone: "blend flow" and "calendflow" have it in them.
      context: { words: ['lendflow.com', 'lendflow.io', 'lendflow_key', 'lendflow token'] },
      env: ['LENDFLOW_API_TOKEN', 'LENDFLOW_API_KEY', 'LENDFLOW_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read applications for loans with the papers of the applicants, and make and change them.',
    },
  },
  rotate: {
    docs: 'https://api.lendflow.com/docs',
    make: 'make a new API key in the client portal',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
