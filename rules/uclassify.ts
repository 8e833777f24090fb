import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'uClassify',
  site: 'https://www.uclassify.com',
  keys: {
    'api-key': {
      name: 'uClassify API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{12}/,
      context: { words: ['uclassify'], within: 40 },
      env: ['UCLASSIFY_API_KEY', 'UCLASSIFY_READ_KEY', 'UCLASSIFY_WRITE_KEY'],
      entropy: 2.5,
      confidence: 'medium',
      noCheck: 'every call that takes it is counted',
      risk: 'Whoever has it can use up your calls and, with a write key, change your classifiers.',
      examples: [
        'UCLASSIFY_API_KEY=<alnum:10><digit:2>',
        '{"uclassify_token": "<alnum:10><digit:2>"}',
        "uclassify_key = '<alnum:10><digit:2>'",
      ],
      nearMisses: [
        'pip install uclassify-classifier',
        'https://www.uclassify.com/browse/uclassify/sentiment',
        'UCLASSIFY_API_KEY=your-api-key',
      ],
    },
  },
  rotate: {
    console: 'https://www.uclassify.com/manage',
    docs: 'https://www.uclassify.com/docs',
    make: 'make new keys in the account ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
