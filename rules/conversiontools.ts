import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Conversion Tools',
  site: 'https://conversiontools.io',
  noCheck: 'its call that tells the account answers with an e-mail address alone, which does not show who answers',
  keys: {
    'api-token': {
      name: 'Conversion Tools API token',
      severity: 'medium',
      pattern: /eyJ[0-9A-Za-z_-]{33}\.eyJ[0-9A-Za-z_-]{60,130}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ<alnum:80>.<alnum:43>',
      context: { words: ['conversiontools', 'conversion_tools'] },
      env: ['CONVERSIONTOOLS_API_TOKEN', 'CONVERSION_TOOLS_API_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can convert files on your plan and read those that were converted.',
    },
  },
  rotate: {
    console: 'https://conversiontools.io/profile',
    docs: 'https://conversiontools.io/api-documentation',
    make: 'make a new API token at {console}',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'the Python package conversiontools', 'length: {observed}'],
});
