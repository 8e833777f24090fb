import { defineProvider } from '../src/model/provider.ts';

const tokenRotation = {
  console: 'https://www.spotify.com/account/apps/',
  docs: 'https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens',
  steps: [
    'let the user remove the access of the application at https://www.spotify.com/account/apps/: this ends all its refresh tokens, new ones too; an access token ends by itself after an hour',
    'let the user authorize the application anew, and keep the new tokens outside git',
    'rotate the client secret at https://developer.spotify.com/dashboard if it leaked with them',
  ],
};

export default defineProvider({
  name: 'Spotify',
  site: 'https://www.spotify.com',
  keys: [
    {
      id: 'client-secret',
      name: 'Spotify client secret',
      severity: 'high',
      // Client id and secret look alike: the name before it tells that it is the secret.
      pattern:
        /(?:client[_-]?secret|secret)(?:[_-]?key)?["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9a-f]{32})/i,
      context: { words: ['spotify', 'spotipy'] },
      env: ['SPOTIFY_CLIENT_SECRET', 'SPOTIPY_CLIENT_SECRET', 'SPOTIFY_SECRET'],
      entropy: 3,
      pair: { key: 'client-id' },
      risk: 'Whoever has it with the client id can act as your application and take part in the logins of its users.',
      examples: [
        'SPOTIFY_CLIENT_SECRET=<hex:32>',
        'export SPOTIPY_CLIENT_SECRET="<hex:32>"',
        '{"spotify": {"client_secret": "<hex:32>"}}',
        "const spotifyApi = new SpotifyWebApi({ clientSecret: '<hex:32>' });",
      ],
      nearMisses: [
        'SPOTIFY_CLIENT_SECRET=your-client-secret',
        'client_secret: <hex:32>',
        'SPOTIFY_CLIENT_ID=<hex:32>',
        'SPOTIFY_CLIENT_SECRET=<hex:64>',
      ],
    },
    {
      id: 'refresh-token',
      name: 'Spotify refresh token',
      severity: 'high',
      pattern: /AQ[0-9A-Za-z_-]{120,300}/,
      context: { words: ['spotify', 'spotipy'] },
      env: ['SPOTIFY_REFRESH_TOKEN'],
      entropy: 4.3,
      confidence: 'medium',
      rotate: tokenRotation,
      beside: {
        pair: /client_?id["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{32})/,
        secret: /client_?secret["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-f]{32})/,
      },
      risk: 'Whoever has it with the client id can get access tokens for the account that authorized the application, for six months or until that is withdrawn.',
      examples: [
        'SPOTIFY_CLIENT_ID=<hex:32>\nSPOTIFY_CLIENT_SECRET=<hex:32>\nSPOTIFY_REFRESH_TOKEN=AQ<b64u:128><alnum:1>\n',
        'SPOTIFY_REFRESH_TOKEN=AQ<b64u:128><alnum:1>',
        '{"spotify": {"refresh_token": "AQ<b64u:128><alnum:1>"}}',
        "spotifyApi.setRefreshToken('AQ<b64u:128><alnum:1>');",
      ],
      nearMisses: [
        'refresh_token: AQ<b64u:128><alnum:1>',
        'SPOTIFY_REFRESH_TOKEN=AQ<alnum:30>',
        'SPOTIFY_REFRESH_TOKEN=your-refresh-token',
      ],
    },
    {
      id: 'access-token',
      name: 'Spotify access token',
      severity: 'medium',
      pattern: /BQ[0-9A-Za-z_-]{98,300}/,
      context: { words: ['spotify', 'spotipy'] },
      env: ['SPOTIFY_ACCESS_TOKEN', 'SPOTIFY_TOKEN'],
      entropy: 4.3,
      confidence: 'medium',
      rotate: tokenRotation,
      risk: 'Whoever has it can, for up to an hour, read and change playlists and control playback of the account.',
      examples: [
        'SPOTIFY_TOKEN=BQ<b64u:140><alnum:1>',
        'curl -H "Authorization: Bearer BQ<b64u:160><alnum:1>" https://api.spotify.com/v1/me',
        "spotifyApi.setAccessToken('BQ<b64u:120><alnum:1>');",
      ],
      nearMisses: [
        'access_token: BQ<b64u:140><alnum:1>',
        'SPOTIFY_TOKEN=BQ<alnum:30>',
        'https://open.spotify.com/track/<alnum:22>',
      ],
    },
    {
      id: 'client-id',
      name: 'Spotify client id',
      severity: 'low',
      role: 'id',
      pattern: /(?:client[_-]?id)["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9a-f]{32})/i,
      context: { words: ['spotify', 'spotipy'] },
      env: ['SPOTIFY_CLIENT_ID', 'SPOTIPY_CLIENT_ID'],
      confidence: 'medium',
      risk: 'Whoever has it can name your application; it opens nothing without the secret.',
      examples: [
        'SPOTIFY_CLIENT_ID=<hex:32>',
        '{"spotify": {"client_id": "<hex:32>"}}',
        "const spotifyApi = new SpotifyWebApi({ clientId: '<hex:32>' });",
      ],
      nearMisses: ['SPOTIFY_CLIENT_ID=your-client-id', 'client_id: <hex:32>', 'SPOTIFY_CLIENT_SECRET=<hex:32>'],
    },
  ],
  rotate: {
    console: 'https://developer.spotify.com/dashboard',
    docs: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
    steps: [
      'open the application at https://developer.spotify.com/dashboard and rotate its client secret in the settings',
      'put the new one in SPOTIFY_CLIENT_SECRET, outside git',
      'make sure that the old secret gets no token any more',
    ],
  },
  checks: [
    {
      keys: ['refresh-token'],
      method: 'POST',
      readOnly: 'hands out an access token of an hour, as each start of the application does',
      url: 'https://accounts.spotify.com/api/token',
      auth: { basic: '{pair}:{secret}' },
      form: { grant_type: 'refresh_token', refresh_token: '{key}' },
      answers: [
        { status: 200, json: { access_token: 'string', token_type: { is: 'Bearer' }, scope: 'string' }, is: 'active' },
        { status: 400, json: { error: { is: 'invalid_grant' } }, is: 'inactive', because: 'invalid_grant' },
      ],
      tells: { scopes: 'scope' },
      replies: [
        {
          status: 200,
          body: { access_token: 'made-up', token_type: 'Bearer', expires_in: 3600, scope: 'user-read-email' },
          is: 'active',
        },
        { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid refresh token' }, is: 'inactive' },
        { status: 400, body: { error: 'invalid_client', error_description: 'Invalid client secret' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: 'Too many requests', is: 'unknown' },
      ],
      source: 'https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens',
    },
    {
      keys: ['client-secret'],
      method: 'POST',
      readOnly: 'hands out a token of one hour to the application itself, as each of its starts does; changes nothing',
      url: 'https://accounts.spotify.com/api/token',
      auth: { basic: '{pair}:{key}' },
      form: { grant_type: 'client_credentials' },
      answers: [
        {
          status: 200,
          json: { access_token: 'string', token_type: { is: 'Bearer' }, expires_in: { is: 3600 } },
          is: 'active',
        },
        {
          status: [400, 401],
          json: { error: { is: 'invalid_client' }, error_description: { includes: 'Invalid client secret' } },
          is: 'inactive',
          because: 'invalid client secret',
        },
        {
          status: [400, 401],
          json: { error: { is: 'invalid_client' }, error_description: { includes: 'Invalid client' } },
          is: 'inactive',
          because: 'it knows no application of this id',
        },
      ],
      replies: [
        { status: 200, body: { access_token: 'made-up', token_type: 'Bearer', expires_in: 3600 }, is: 'active' },
        {
          status: 400,
          body: { error: 'invalid_client', error_description: 'Invalid client secret' },
          is: 'inactive',
        },
        { status: 400, body: { error: 'invalid_client', error_description: 'Invalid client' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developer.spotify.com/documentation/web-api/tutorials/client-credentials-flow',
    },
    {
      keys: ['access-token'],
      url: 'https://api.spotify.com/v1/me',
      auth: 'bearer',
      answers: [
        { status: 200, json: { id: 'string', type: { is: 'user' }, uri: { includes: 'spotify:user:' } }, is: 'active' },
        { status: 401, json: { 'error.message': { includes: 'access token expired' } }, is: 'expired' },
        { status: 401, json: { 'error.message': { includes: 'Invalid access token' } }, is: 'inactive' },
      ],
      tells: { account: 'email', name: 'display_name', kind: 'product' },
      replies: [
        {
          status: 200,
          body: { id: 'example', display_name: 'Example', type: 'user', uri: 'spotify:user:example' },
          is: 'active',
        },
        { status: 401, body: { error: { status: 401, message: 'The access token expired' } }, is: 'expired' },
        { status: 401, body: { error: { status: 401, message: 'Invalid access token' } }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developer.spotify.com/documentation/web-api/reference/get-current-users-profile',
    },
  ],
  sources: [
    'https://developer.spotify.com/documentation/web-api/concepts/authorization',
    'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
    'https://developer.spotify.com/blog/2026-06-18-refresh-token-expiration',
    'format of tokens and secrets: observed in public code, not documented',
  ],
});
