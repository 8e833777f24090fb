import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Amadeus for Developers',
  site: 'https://developers.amadeus.com',
  keys: {
    'api-secret': {
      name: 'Amadeus API secret',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{16}/,
      shape: '<alnum:14><digit:2>',
      context: { words: ['amadeus'], within: 80 },
      env: ['AMADEUS_CLIENT_SECRET', 'AMADEUS_API_SECRET', 'AMADEUS_SECRET'],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'api-key' },
      risk: 'Whoever has it and the API key can search and book on your quota, and at your cost with a production key.',
      examples:
        "new Amadeus({ clientId: '<alnum:8><alnum:8><alnum:8><alnum:8>', clientSecret: '<alnum:14><digit:2>' })",
      nearMisses: "const amadeus = new Amadeus({ hostname: 'production' });",
    },
    'api-key': {
      name: 'Amadeus API key',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:30><digit:2>',
      context: { words: ['amadeus'], within: 80 },
      env: ['AMADEUS_CLIENT_ID', 'AMADEUS_API_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it still needs the API secret.',
    },
  },
  rotate: {
    console: 'https://developers.amadeus.com/my-apps',
    docs: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/',
    make: 'create a new app at {console}: it has a key and a secret of its own',
    put: 'put both where the old ones are used, outside git',
    end: 'delete the old app there',
  },
  check: {
    keys: ['api-secret'],
    strategy: 'oauth-client-credentials',
    url: 'https://test.api.amadeus.com/v1/security/oauth2/token',
    client: 'in-body',
    elsewhere: 'the production environment (api.amadeus.com)',
    source: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
