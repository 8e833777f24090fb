import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Flowlu',
  site: 'https://www.flowlu.com',
  keys: {
    'api-key': {
      name: 'Flowlu API key',
      noCheck: 'no document shows what it answers to a wrong key',
      pattern: /[0-9A-Za-z]{48,51}/,
      shape: '<alnum:49><digit:2>',
      context: { words: ['flowlu'], within: 80 },
      env: ['FLOWLU_API_KEY', 'FLOWLU_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the customers, projects and invoices of the company.',
    },
  },
  rotate: {
    console: 'https://www.flowlu.com',
    docs: 'https://www.flowlu.com/api/',
    make: 'open Portal Settings, API Settings, and make a new key',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
