import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'RapidAPI',
  site: 'https://rapidapi.com',
  keys: {
    'api-key': {
      name: 'RapidAPI application key',
      // Hex with three fixed marks (msh, p, jsn), 50 characters in all.
      pattern: /[0-9a-f]{10}msh[0-9a-f]{15}p[0-9a-f]{6}jsn[0-9a-f]{12}/,
      shape: '<hex:10>msh<hex:15>p1<hex:5>jsn<hex:12>',
      context: { words: ['rapid_api', 'mashape'] },
      env: ['RAPIDAPI_KEY', 'RAPID_API_KEY', 'X_RAPIDAPI_KEY', 'VITE_RAPIDAPI_KEY', 'REACT_APP_RAPIDAPI_KEY'],
      risk: 'Whoever has it can call every API that the application subscribed to, at your expense.',
      examples: 'curl -H "x-rapidapi-key: <hex:10>msh<hex:15>p1<hex:5>jsn<hex:12>" https://x.p.rapidapi.com/v1',
      nearMisses: [
        'X-RapidAPI-Key: SIGN-UP-FOR-KEY',
        'RAPIDAPI_KEY=<hex:10>msh<hex:15>jsn<hex:12>',
        'RAPIDAPI_KEY=<HEX:10>msh<HEX:15>p1<HEX:5>jsn<HEX:12>',
      ],
    },
    'old-api-key': {
      name: 'RapidAPI application key (old form)',
      pattern: /[0-9A-Za-z_-]{50}/,
      shape: ['<alnum:50>', '<alnum:20>-<alnum:29>', '<alnum:30>_<alnum:19>'],
      context: { words: ['rapid_api', 'mashape'], within: 80 },
      entropy: 4,
      confidence: 'medium',
      env: ['RAPIDAPI_KEY', 'RAPID_API_KEY', 'MASHAPE_KEY', 'X_MASHAPE_KEY'],
      risk: 'Whoever has it can call every API that the application subscribed to, at your expense.',
      nearMisses: [
        'RAPIDAPI_HOST=a-long-name-of-an-api-that-somebody-published-here1.p.rapidapi.com',
        'mashape digest <hex:64>',
      ],
    },
  },
  rotate: {
    console: 'https://rapidapi.com/developer/dashboard',
    docs: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
    make: 'open the application in the developer dashboard and add a new key under Authorization',
    put: 'put it in RAPIDAPI_KEY, outside git, and never in a web page: call the API from your server',
    end: 'delete the old key there',
    after: 'look at the usage and the bills of your subscriptions',
  },
  noCheck: 'to a wrong key and to one without a subscription it says the same, and a call with one is billed',
  sources: ['{docs}', 'https://docs.rapidapi.com/docs/configuring-api-security', 'key shapes: {observed}'],
});
