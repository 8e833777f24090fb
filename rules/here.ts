import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'HERE',
  site: 'https://www.here.com',
  keys: {
    'api-key': {
      name: 'HERE API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<b64u:42><alnum:1>',
      context: { words: ['here_api', 'here_maps', 'here_key', 'HERE.Platform'], within: 100 },
      env: ['HERE_API_KEY', 'HERE_APIKEY', 'HEREAPI_KEY', 'HERE_MAPS_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can use maps, geocoding and routing on your plan, and at your cost above the free calls.',
      examples: 'https://geocode.search.hereapi.com/v1/geocode?q=Berlin&apiKey=<b64u:42><alnum:1>',
      nearMisses: ['where is the key: <alnum:43>', 'HERE_API_KEY=<alnum:20>'],
    },
    'access-key-secret': {
      name: 'HERE OAuth access key secret',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{86}/,
      shape: '<b64u:85><alnum:1>',
      context: { words: ['here.access.key', 'here_access_key'], within: 60 },
      env: ['HERE_ACCESS_KEY_SECRET'],
      entropy: 4.3,
      beside: { id: /access[._-]?key[._-]?id["']?\s{0,2}[:=]\s{0,2}["']?([\w-]{20,30})/ },
      risk: 'Whoever has it with the access key id can get tokens of your app and use its services and catalogs.',
      examples: 'here.access.key.id = <alnum:22>\nhere.access.key.secret = <b64u:85><alnum:1>\n',
      nearMisses: ['here.access.key.id = <alnum:22>', 'here.access.key.secret = <alnum:43>'],
    },
  },
  rotate: {
    console: 'https://platform.here.com/admin/apps',
    docs: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    make: 'create a new credential of the same kind for the app at {console}, with trusted domains if it goes into a page',
    end: 'delete the old credential there and look at the usage since the leak',
  },
  check: [
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
      active: { accessToken: 'string', tokenType: 'string', expiresIn: 'number' },
      answers: [
        { status: 200, json: { access_token: 'string', token_type: 'string', expires_in: 'number' }, is: 'active' },
        { status: 401, json: { errorId: 'string', message: { includes: 'ignature' } }, is: 'inactive' },
        { status: 401, json: { errorId: 'string', message: { includes: 'client' } }, is: 'inactive' },
      ],
      accepted: { accessToken: 'made-up', tokenType: 'bearer', expiresIn: 86399 },
      tooMany: { errorId: 'ERROR-1', httpStatus: 429, message: 'Too many requests' },
      replies: {
        status: 401,
        body: {
          errorId: 'ERROR-1',
          httpStatus: 401,
          errorCode: 401300,
          message: 'Signature mismatch. Authorization signature or client credential is wrong.',
        },
        is: 'inactive',
      },
      source: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/sdk.html',
    },
    {
      keys: ['api-key'],
      url: 'https://geocode.search.hereapi.com/v1/geocode?q=Berlin&limit=1',
      auth: { query: 'apiKey' },
      active: { 'items.0.id': { includes: 'here:' }, 'items.0.resultType': 'string', 'items.0.position.lat': 'number' },
      inactive: { error: { is: 'Unauthorized' }, error_description: { includes: 'apiKey invalid' } },
      limited: {
        status: 403,
        json: { error: { is: 'Forbidden' }, error_description: { includes: 'do not authorize access' } },
        because: 'not allowed to geocode',
      },
      accepted: {
        items: [
          {
            title: 'Berlin, Germany',
            id: 'here:cm:namedplace:1',
            resultType: 'locality',
            position: { lat: 52.5, lng: 13.4 },
          },
        ],
      },
      refused: { error: 'Unauthorized', error_description: 'apiKey invalid. apiKey not found.' },
      recorded: { limited: { error: 'Forbidden', error_description: 'These credentials do not authorize access' } },
      source: 'https://www.here.com/docs/bundle/geocoding-and-search-api-v7-api-reference/page/index.html',
    },
  ],
  sources: ['{docs}', 'https://github.com/spara/geocoding_tutorial', 'key shapes: {observed}'],
});
