import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clustdoc',
  site: 'https://clustdoc.com',
  keys: {
    'api-key': {
      name: 'Clustdoc API key',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      context: { words: ['clustdoc'], within: 80 },
      env: ['CLUSTDOC_API_KEY', 'CLUSTDOC_API_TOKEN', 'CLUSTDOC_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      noCheck: 'no page that we know shows how it refuses a dead key',
      risk: 'Whoever has it can read the documents that your clients handed in.',
    },
  },
  rotate: {
    console: 'https://clustdoc.com/settings/api',
    docs: 'https://help.clustdoc.com',
    make: 'make a new API token in the settings ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
