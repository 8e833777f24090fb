import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ClinchPad',
  site: 'https://clinchpad.com',
  noCheck: 'no page that was read shows what it answers to a good key',
  keys: {
    'api-key': {
      name: 'ClinchPad API key',
      pattern: /[0-9a-z]{32}/,
      shape: '<lownum:32>',
      context: { words: ['clinchpad'], within: 80 },
      env: ['CLINCHPAD_API_KEY', 'CLINCHPAD_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the leads, contacts and pipelines.',
    },
  },
  rotate: {
    docs: 'https://clinchpad.com/api/docs',
    make: 'make a new key in ClinchPad, under Settings, API',
    end: 'see that the old key is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
