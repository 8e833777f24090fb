import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Foursquare',
  site: 'https://foursquare.com',
  keys: {
    'api-key': {
      name: 'Foursquare Places API key',
      // fsq3 and 32 bytes in base64.
      pattern: /fsq3[0-9A-Za-z+/]{43}=/,
      shape: 'fsq3<b64:42><alnum:1>=',
      env: ['FOURSQUARE_API_KEY', 'FSQ_API_KEY', 'FOURSQUARE_KEY', 'FOURSQUARE_PLACES_API_KEY'],
      entropy: 3.8,
      risk: 'Whoever has it can use the Places API at your cost.',
      nearMisses: ['fsq3<alnum:20>=', 'xfsq3<alnum:43>='],
    },
    'service-key': {
      name: 'Foursquare service key',
      pattern: /[0-9A-Z]{48}/,
      shape: '<upnum:48>',
      context: { words: ['places-api.foursquare.com', 'foursquareServiceKey', 'fsq_service'], within: 80 },
      env: ['FOURSQUARE_SERVICE_KEY', 'FSQ_SERVICE_KEY', 'FOURSQUARE_API_KEY', 'FSQ_API_KEY'],
      entropy: 3.7,
      confidence: 'medium',
      risk: 'Whoever has it can use the Places and Users APIs of your project at your cost.',
      examples:
        'curl -H "Authorization: Bearer <upnum:48>" "https://places-api.foursquare.com/places/search?near=Berlin"',
    },
    'client-secret': {
      name: 'Foursquare client secret',
      pattern:
        /(?:client[_-]?)?secret(?:[_-]?key)?["']?[ ]{0,2}(?:[:=]|=>)[ ]{0,2}["']?(?<secret>[0-9A-Z]{48}|[0-9a-z]{48})/i,
      context: { words: ['foursquare', 'fsq_', '4sq_'], within: 140 },
      entropy: 3.7,
      pair: { key: 'client-id' },
      confidence: 'medium',
      risk: 'Whoever has it and the client id can use the v2 API as your app and trade the codes of its users for tokens.',
      examples: [
        'FOURSQUARE_CLIENT_SECRET=<upnum:48>',
        'https://api.foursquare.com/v2/venues/search?v=20211019&client_secret=<upnum:48>',
        '{"foursquare": {"clientSecret": "<upnum:48>"}}',
        "$foursquare_secret = '<upnum:48>';",
      ],
      nearMisses: [
        'client_secret=<upnum:48>',
        'FOURSQUARE_CLIENT_SECRET=<upnum:32>',
        'FOURSQUARE_CLIENT_SECRET=YOUR_CLIENT_SECRET',
        'foursquare venue: <upnum:48>',
      ],
    },
    'client-id': {
      name: 'Foursquare client id',
      severity: 'low',
      role: 'id',
      pattern: /client[_-]?id["']?[ ]{0,2}(?:[:=]|=>)[ ]{0,2}["']?(?<secret>[0-9A-Z]{48}|[0-9a-z]{48})/i,
      context: { words: ['foursquare', 'fsq_', '4sq_'], within: 140 },
      entropy: 3.7,
      confidence: 'medium',
      risk: 'Whoever has it still needs the client secret that belongs to it.',
      examples: [
        'FOURSQUARE_CLIENT_ID=<upnum:48>',
        'https://foursquare.com/oauth2/authenticate?response_type=code&client_id=<upnum:48>',
        '{"foursquare": {"clientId": "<upnum:48>"}}',
      ],
      nearMisses: ['client_id=<upnum:48>', 'FOURSQUARE_CLIENT_ID=<upnum:32>', 'foursquare id <upnum:48>'],
    },
  },
  rotate: {
    console: 'https://foursquare.com/developers/home',
    docs: 'https://docs.foursquare.com/fsq-developers-users/reference/authentication',
    make: 'create a new service key in the settings of the project at {console}, or choose Reset Client Secret for an OAuth app',
    end: 'delete the old key there and check the usage of the project since the leak',
  },
  noCheck: 'each call to the Places API is billed, and the v2 API is closed to new projects',
  sources: ['{docs}', 'https://docs.foursquare.com/developer/docs/using-oauth-authentication', 'formats: {observed}'],
});
