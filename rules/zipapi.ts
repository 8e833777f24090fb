import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ZipAPI.us',
  site: 'https://zipapi.us',
  keys: {
    'api-key': {
      name: 'ZipAPI.us API key',
      noCheck: 'it is sent with the user and password of the account, and each call counts',
      severity: 'low',
      pattern: /[0-9a-f]{32}|[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<alnum:32>'],
      context: { words: ['zipapi.us', 'zipapi_key', 'zipapi_api_key'], within: 80 },
      env: ['ZIPAPI_KEY', 'ZIPAPI_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the password of the account can ask for zip codes on your plan.',
      examples: 'https://service.zipapi.us/zipcode/90210/?X-API-KEY=<hex:32>',
    },
    'javascript-key': {
      name: 'ZipAPI.us JavaScript key',
      noCheck: 'each call of it counts',
      severity: 'low',
      publicByDesign: true,
      pattern: /js-[0-9a-f]{32}/,
      shape: 'js-<hex:32>',
      context: { words: ['zipapi'], within: 80 },
      env: ['ZIPAPI_JS_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can ask for zip codes on your plan, as every visitor of your site can.',
      examples: 'https://service.zipapi.us/zipcode/02861/?X-API-KEY=js-<hex:32>',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'forms: {observed}',
});
