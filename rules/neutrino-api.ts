import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Neutrino API',
  site: 'https://www.neutrinoapi.com',
  keys: {
    'api-key': {
      name: 'Neutrino API key',
      noCheck: 'each call of it counts, and it needs the user id too',
      pattern: /[0-9A-Za-z]{48}/,
      shape: '<alnum:46><digit:2>',
      context: { words: ['neutrinoapi', 'neutrino_api', 'neutrino-api'], within: 80 },
      env: ['NEUTRINO_API_KEY', 'NEUTRINOAPI_KEY', 'NEUTRINOAPI_API_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it and the user id can use the APIs on your plan, SMS and calls included.',
    },
  },
  rotate: {
    console: 'https://www.neutrinoapi.com/account/api-keys/',
    docs: 'https://www.neutrinoapi.com/api/api-basics/',
    make: 'create a new key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
