import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Qualaroo',
  site: 'https://qualaroo.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-credentials': {
      name: 'Qualaroo API credentials',
      pattern: /[0-9A-Za-z]{62}==|[0-9A-Za-z]{63}=|[0-9A-Za-z]{64}/,
      shape: ['<alnum:62>==', '<alnum:64>'],
      context: { words: ['qualaroo'], within: 80 },
      env: ['QUALAROO_API_KEY', 'QUALAROO_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read the answers to your surveys.',
    },
  },
  rotate: {
    docs: 'https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
