import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Uber',
  site: 'https://developer.uber.com',
  noCheck: 'its calls need a scope that Uber grants to few apps',
  keys: {
    'server-token': {
      name: 'Uber server token',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{40}/,
      shape: '<alnum:40>',
      context: { words: ['uber_server', 'uberServer', 'api.uber.com', 'uber.com/v1'], within: 80 },
      env: ['UBER_SERVER_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can ask for products, prices and times as your app.',
      examples: 'curl -H "Authorization: Token <alnum:40>" "https://api.uber.com/v1.2/products?latitude=1&longitude=1"',
      nearMisses: 'uber jar sha1 <hex:40>',
    },
    'client-secret': {
      name: 'Uber client secret',
      pattern: /[0-9A-Za-z_-]{40}/,
      shape: '<alnum:40>',
      context: { words: ['uber_client'], within: 60 },
      env: ['UBER_CLIENT_SECRET'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it and the client id can act as your app before Uber and its users.',
    },
  },
  rotate: {
    console: 'https://developer.uber.com/dashboard',
    docs: 'https://developer.uber.com/docs/riders/guides/authentication/introduction',
    make: 'open the app at {console} and generate a new token or secret',
    end: 'delete the old one there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
