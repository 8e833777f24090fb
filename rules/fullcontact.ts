import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FullContact',
  site: 'https://www.fullcontact.com',
  noCheck: 'its calls look people up, which is billed',
  keys: {
    'api-key': {
      name: 'FullContact API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['fullcontact'], within: 80 },
      env: ['FULLCONTACT_API_KEY', 'FULLCONTACT_KEY', 'FULLCONTACT_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can look people up at your cost.',
    },
  },
  rotate: {
    console: 'https://platform.fullcontact.com/developers/api-keys',
    docs: 'https://platform.fullcontact.com/docs/apis/enrich/authorization',
    make: 'generate a new key at {console}',
    end: 'delete the old key there and look at the usage since the leak',
  },
  sources: ['{docs}', 'length: {observed}'],
});
