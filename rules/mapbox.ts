import { defineProvider } from '../src/rulebook/define-provider.ts';

// All three: kind, base64url of {"u":"<user>",...}, signature of 16 bytes.
export default defineProvider({
  name: 'Mapbox',
  site: 'https://www.mapbox.com',
  keys: {
    'secret-token': {
      name: 'Mapbox secret access token',
      pattern: /sk\.eyJ1Ijoi[0-9A-Za-z_-]{30,240}\.[0-9A-Za-z_-]{22}/,
      shape: 'sk.eyJ1Ijoi<b64u:48-128><alnum:1>.<b64u:21><alnum:1>',
      env: ['MAPBOX_SECRET_TOKEN', 'MAPBOX_DOWNLOADS_TOKEN', 'SDK_REGISTRY_TOKEN', 'RNMAPBOX_MAPS_DOWNLOAD_TOKEN'],
      risk: 'Whoever has it can do what its scopes allow: change tilesets and styles, make tokens, run up your bill.',
      nearMisses: [
        'mapboxgl.accessToken = "pk.eyJ1Ijoi<alnum:52>.<alnum:22>"',
        'risk.eyJ1Ijoi<alnum:52>.<alnum:22>',
        'sk.<alnum:60>.<alnum:22>',
      ],
    },
    'temporary-token': {
      name: 'Mapbox temporary access token',
      severity: 'medium',
      pattern: /tk\.eyJ1Ijoi[0-9A-Za-z_-]{30,1200}\.[0-9A-Za-z_-]{22}/,
      shape: 'tk.eyJ1Ijoi<b64u:29-1199><alnum:1>.<b64u:21><alnum:1>',
      env: ['MAPBOX_TEMPORARY_TOKEN', 'MAPBOX_ACCESS_TOKEN'],
      risk: 'Whoever has it can use the scopes it was made with for up to an hour.',
      rotate: {
        docs: 'https://docs.mapbox.com/api/accounts/tokens/',
        steps: [
          'wait until it has expired, at most one hour after it was made; it cannot be deleted',
          'if the secret token that made it leaked too, delete that one',
          'ask for a new one where it is needed, and keep temporary tokens out of files',
        ],
      },
      nearMisses: 'tk.<hex:60>.<hex:22>',
    },
    'public-token': {
      name: 'Mapbox public access token',
      severity: 'low',
      publicByDesign: true,
      pattern: /pk\.eyJ1Ijoi[0-9A-Za-z_-]{30,240}\.[0-9A-Za-z_-]{22}/,
      shape: 'pk.eyJ1Ijoi<b64u:48-128><alnum:1>.<b64u:21><alnum:1>',
      env: ['MAPBOX_ACCESS_TOKEN', 'MAPBOX_TOKEN', 'NEXT_PUBLIC_MAPBOX_TOKEN', 'VITE_MAPBOX_TOKEN'],
      risk: 'Whoever has it can load maps at your cost, unless it is restricted to your URLs.',
      rotate: {
        console: 'https://console.mapbox.com/account/access-tokens/',
        docs: 'https://docs.mapbox.com/accounts/guides/tokens/',
        steps: [
          'see whether it is restricted to your URLs; if it is, nothing needs to be done',
          'if not, create a public token with URL restrictions and put it into the app',
          'delete the old one, or refresh it if it is the default public token',
        ],
      },
      examples: '<string name="mapbox_access_token">pk.eyJ1Ijoi<alnum:52>.<alnum:22></string>',
      nearMisses: 'MAPBOX_TOKEN=pk.<hex:32>',
    },
  },
  rotate: {
    console: 'https://console.mapbox.com/account/access-tokens/',
    docs: 'https://docs.mapbox.com/accounts/guides/tokens/',
    make: 'create a new token with the same scopes on the Access Tokens page; it is shown only once',
    put: 'put it where the old one is used',
    end: 'delete the old token there, or with DELETE /tokens/v2/<user>/<token id>',
    after: 'look at the statistics page for requests that are not yours',
  },
  check: {
    // Tells of any token what it is; the answer is 200 for dead ones too.
    keys: ['secret-token', 'temporary-token', 'public-token'],
    url: 'https://api.mapbox.com/tokens/v2',
    auth: { query: 'access_token' },
    active: { code: { is: 'TokenValid' }, 'token.usage': 'string', 'token.user': 'string' },
    expired: { status: [200, 401], json: { code: { is: 'TokenExpired' } } },
    revoked: { status: [200, 401], json: { code: { is: 'TokenRevoked' } } },
    inactive: { status: [200, 401], json: { code: { is: 'TokenInvalid' } } },
    answers: { status: [200, 401], json: { code: { is: 'TokenMalformed' } }, is: 'inactive' },
    tells: { account: 'token.user', kind: 'token.usage', expires: 'token.expires', scopes: 'token.scopes' },
    accepted: { code: 'TokenValid', token: { usage: 'sk', user: 'example', authorization: 'a1' } },
    unclear: { 401: { message: 'Not Authorized - No Token' } },
    tooMany: { message: 'Too Many Requests' },
    replies: [
      { status: 200, body: { code: 'TokenRevoked' }, is: 'revoked' },
      { status: 200, body: { code: 'TokenExpired' }, is: 'expired' },
      { status: 200, body: { code: 'TokenInvalid' }, is: 'inactive' },
    ],
    source: 'https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token',
  },
  revoke: {
    keys: ['secret-token'],
    does: 'Deletes the token, if it has the scope tokens:write: what uses it fails at once.',
    steps: [
      {
        url: 'https://api.mapbox.com/tokens/v2',
        auth: { query: 'access_token' },
        done: [200],
        takes: { as: 'user', in: 'token', take: 'user' },
      },
      {
        url: 'https://api.mapbox.com/tokens/v2',
        auth: { query: 'access_token' },
        done: [200],
        takes: { as: 'id', in: 'token', take: 'authorization' },
      },
      {
        method: 'DELETE',
        url: 'https://api.mapbox.com/tokens/v2/{user}/{id}',
        auth: { query: 'access_token' },
        done: [204],
      },
    ],
    source: 'https://docs.mapbox.com/api/accounts/tokens/#delete-a-token',
  },
  sources: [
    'https://docs.mapbox.com/api/accounts/tokens/',
    '{docs}',
    'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
    'length of the parts: {observed}',
  ],
});
