import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'HERE',
  site: 'https://www.here.com',
  keys: [
    {
      id: 'api-key',
      name: 'HERE API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{43}/,
      context: {
        words: ['here_api', 'hereApi', 'here_maps', 'heremaps', 'here_key', 'HERE.Platform'],
        within: 100,
      },
      env: ['HERE_API_KEY', 'HERE_APIKEY', 'HEREAPI_KEY', 'HERE_MAPS_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can use maps, geocoding and routing on your plan, and at your cost above the free calls.',
      examples: [
        'HERE_API_KEY=<b64u:42><alnum:1>',
        'https://geocode.search.hereapi.com/v1/geocode?q=Berlin&apiKey=<b64u:42><alnum:1>',
        "const platform = new H.service.Platform({ apikey: '<alnum:43>' }); // heremaps",
        '{"hereApiKey": "<alnum:43>"}',
      ],
      nearMisses: [
        'where is the key: <alnum:43>',
        'HERE_API_KEY=<alnum:20>',
        'https://geocode.search.hereapi.com/v1/geocode?q=Berlin&apiKey=YOUR_HERE_API_KEY',
      ],
    },
    {
      id: 'access-key-secret',
      name: 'HERE OAuth access key secret',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{86}/,
      context: { words: ['here.access.key', 'here_access_key', 'hereAccessKey'], within: 60 },
      env: ['HERE_ACCESS_KEY_SECRET'],
      entropy: 4.3,
      beside: { id: /access[._-]?key[._-]?id["']?\s{0,2}[:=]\s{0,2}["']?([\w-]{20,30})/ },
      risk: 'Whoever has it with the access key id can get tokens of your app and use its services and catalogs.',
      examples: [
        'here.access.key.id = <alnum:22>\nhere.access.key.secret = <b64u:85><alnum:1>\n',
        'here.access.key.secret = <b64u:85><alnum:1>',
        'HERE_ACCESS_KEY_SECRET=<b64u:85><alnum:1>',
        '{"hereAccessKeySecret": "<alnum:86>"}',
      ],
      nearMisses: ['here.access.key.id = <alnum:22>', 'here.access.key.secret = <alnum:43>', 'integrity = <alnum:86>'],
    },
  ],
  rotate: {
    console: 'https://platform.here.com/admin/apps',
    docs: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    steps: [
      'create a new credential of the same kind for the app at https://platform.here.com/admin/apps, with trusted domains if it goes into a page',
      'put it where the old one is used, outside git',
      'delete the old credential there and look at the usage since the leak',
    ],
  },
  checks: [
    {
      keys: ['access-key-secret'],
      method: 'POST',
      readOnly: 'hands out an access token to the application itself, as each of its starts does',
      url: 'https://account.api.here.com/oauth2/token',
      auth: 'signed',
      sign: [
        {
          as: 'signature',
          hash: 'sha256',
          key: '{key}&',
          of: 'POST&https%3A%2F%2Faccount.api.here.com%2Foauth2%2Ftoken&grant_type%3Dclient_credentials%26oauth_consumer_key%3D{id}%26oauth_nonce%3D{millis}%26oauth_signature_method%3DHMAC-SHA256%26oauth_timestamp%3D{time}%26oauth_version%3D1.0',
          out: 'base64',
        },
      ],
      headers: {
        authorization:
          'OAuth oauth_consumer_key="{id}", oauth_nonce="{millis}", oauth_signature="{signature|percent}", oauth_signature_method="HMAC-SHA256", oauth_timestamp="{time}", oauth_version="1.0"',
      },
      form: { grant_type: 'client_credentials' },
      answers: [
        { status: 200, json: { accessToken: 'string', tokenType: 'string', expiresIn: 'number' }, is: 'active' },
        { status: 200, json: { access_token: 'string', token_type: 'string', expires_in: 'number' }, is: 'active' },
        { status: 401, json: { errorId: 'string', message: { includes: 'ignature' } }, is: 'inactive' },
        { status: 401, json: { errorId: 'string', message: { includes: 'client' } }, is: 'inactive' },
      ],
      replies: [
        { status: 200, body: { accessToken: 'made-up', tokenType: 'bearer', expiresIn: 86399 }, is: 'active' },
        {
          status: 401,
          body: {
            errorId: 'ERROR-1',
            httpStatus: 401,
            errorCode: 401300,
            message: 'Signature mismatch. Authorization signature or client credential is wrong.',
          },
          is: 'inactive',
        },
        { status: 429, body: { errorId: 'ERROR-1', httpStatus: 429, message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/sdk.html',
    },
    {
      keys: ['api-key'],
      url: 'https://geocode.search.hereapi.com/v1/geocode?q=Berlin&limit=1',
      auth: { query: 'apiKey' },
      answers: [
        {
          status: 200,
          json: {
            'items.0.id': { includes: 'here:' },
            'items.0.resultType': 'string',
            'items.0.position.lat': 'number',
          },
          is: 'active',
        },
        {
          status: 401,
          json: { error: { is: 'Unauthorized' }, error_description: { includes: 'apiKey invalid' } },
          is: 'inactive',
        },
        {
          status: 403,
          json: { error: { is: 'Forbidden' }, error_description: { includes: 'do not authorize access' } },
          is: 'limited',
          because: 'not allowed to geocode',
        },
      ],
      replies: [
        {
          status: 200,
          body: {
            items: [
              {
                title: 'Berlin, Germany',
                id: 'here:cm:namedplace:1',
                resultType: 'locality',
                position: { lat: 52.5, lng: 13.4 },
              },
            ],
          },
          is: 'active',
        },
        {
          status: 401,
          body: { error: 'Unauthorized', error_description: 'apiKey invalid. apiKey not found.' },
          is: 'inactive',
        },
        {
          status: 403,
          body: { error: 'Forbidden', error_description: 'These credentials do not authorize access' },
          is: 'limited',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://www.here.com/docs/bundle/geocoding-and-search-api-v7-api-reference/page/index.html',
    },
  ],
  sources: [
    'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    'https://github.com/spara/geocoding_tutorial',
    'key shapes: observed in public code, not documented',
  ],
});
