import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MonkeyLearn',
  site: 'https://monkeylearn.com',
  retired: '2025-09, MonkeyLearn was closed as a product of its own',
  keys: {
    'api-key': {
      name: 'MonkeyLearn API key',
      severity: 'medium',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['monkeylearn'], within: 80 },
      env: ['MONKEYLEARN_API_KEY', 'MONKEYLEARN_KEY', 'MONKEYLEARN_API_TOKEN', 'MONKEYLEARN_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it could use and change your models on your quota; the service was closed in 2025.',
    },
  },
  rotate: {
    docs: 'https://monkeylearn.com/api/v3/',
    steps: [
      'move to another service: MonkeyLearn has been closed since September 2025',
      'remove the key from the code and from wherever else it stands',
    ],
  },
  sources: [
    '{docs}',
    'https://github.com/scrapy-plugins/scrapy-monkeylearn/issues/15 (that it was closed)',
    'length: {observed}',
  ],
});
