import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ZipAPI.us',
  site: 'https://zipapi.us',
  keys: {
    // A key that begins with js- is for web pages, thus open to all.
    'api-key': {
      name: 'ZipAPI.us API key',
      noCheck: 'it is sent with the user and password of the account, and each call counts',
      severity: 'low',
      pattern: /[0-9a-f]{32}|[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<alnum:32>'],
      context: { words: ['zipapi.us', 'zipapi_key', 'zipapi token'], within: 80 },
      env: ['ZIPAPI_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the password of the account can ask for zip codes on your plan.',
      examples: 'https://service.zipapi.us/zipcode/90210/?X-API-KEY=<hex:32>',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'form: {observed}',
});
