import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Yahoo',
  site: 'https://developer.yahoo.com',
  noCheck: 'what the token endpoint says to a wrong code is not known',
  keys: {
    'client-secret': {
      name: 'Yahoo OAuth client secret',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: [
          'yahoo_client_secret',
          'yahoo client secret',
          'yahoo_consumer_secret',
          'yahoo consumer secret',
          'yahoo_secret',
          'yahoo_oauth',
          'api.login.yahoo.com',
        ],
        within: 80,
      },
      env: ['YAHOO_CLIENT_SECRET', 'YAHOO_CONSUMER_SECRET', 'YAHOO_SECRET'],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'client-id' },
      risk: 'Whoever has it and the client id can pose as your application before Yahoo users.',
    },
    'client-id': {
      name: 'Yahoo OAuth client id',
      severity: 'low',
      role: 'id',
      pattern: /dj0y[0-9A-Za-z_-]{60,100}--/,
      shape: 'dj0y<alnum:60-100>--',
      env: ['YAHOO_CLIENT_ID', 'YAHOO_CONSUMER_KEY'],
      risk: 'Whoever has it knows which application is meant; without the secret it opens nothing.',
    },
  },
  rotate: {
    console: 'https://developer.yahoo.com/apps/',
    docs: 'https://developer.yahoo.com/oauth2/guide/',
    make: 'create a new app at {console}: no page tells how to change the secret of one',
    put: 'put its id and secret where the old ones are used, outside git',
    end: 'delete the old app there',
  },
  sources: ['{docs}', 'forms: {observed}'],
});
