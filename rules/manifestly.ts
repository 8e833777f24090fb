import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Manifestly',
  site: 'https://www.manifest.ly',
  noCheck: 'which answer tells a good key from a dead one is not known',
  keys: {
    'api-key': {
      name: 'Manifestly API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['manifest.ly', 'manifestly'], within: 60 },
      env: ['MANIFESTLY_API_KEY', 'MANIFEST_LY_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read and change checklists and their runs.',
    },
  },
  rotate: {
    console: 'https://app.manifest.ly/users/edit',
    docs: 'https://www.manifest.ly/resources/api',
    make: 'make a new key at {console}: the old one ends',
  },
  sources: ['{docs}', 'form: {observed}'],
});
