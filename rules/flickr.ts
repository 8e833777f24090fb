import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Flickr',
  site: 'https://www.flickr.com',
  keys: [
    {
      id: 'access-token',
      name: 'Flickr OAuth access token',
      severity: 'high',
      pattern: /72157[0-9]{12}-[0-9a-f]{16}/,
      context: { words: ['flickr'] },
      env: ['FLICKR_ACCESS_TOKEN', 'FLICKR_OAUTH_TOKEN'],
      risk: 'Whoever has it and the secrets beside it can see your private photos and change or delete what the app may.',
      examples: [
        'FLICKR_OAUTH_TOKEN=72157<digit:12>-<hex:16>',
        "$flickr->setOauthToken('72157<digit:12>-<hex:16>', '<hex:16>');",
        '{"flickr": {"oauth_token": "72157<digit:12>-<hex:16>"}}',
      ],
      nearMisses: [
        'https://www.flickr.com/photos/someone/sets/72157<digit:12>/',
        'FLICKR_OAUTH_TOKEN=72157your-token',
        'flickr: 72158<digit:12>-<hex:16>',
        'key: 72157<digit:12>-<hex:16>',
      ],
      rotate: {
        console: 'https://www.flickr.com/services/auth/list.gne',
        docs: 'https://www.flickr.com/services/api/auth.oauth.html',
        steps: [
          'take the app’s permission away at https://www.flickr.com/services/auth/list.gne, which ends its tokens',
          'allow the app again to get a new token and token secret',
          'put them where the old ones are used, outside git',
        ],
      },
    },
    {
      id: 'api-secret',
      name: 'Flickr API or token secret',
      severity: 'medium',
      pattern: /[0-9a-f]{16}/,
      context: {
        words: ['flickr_secret', 'flickr_api_secret', 'flickr_shared_secret', 'flickr_token_secret', 'flickr_oauth'],
        within: 60,
      },
      env: ['FLICKR_SECRET', 'FLICKR_API_SECRET', 'FLICKR_OAUTH_TOKEN_SECRET', 'FLICKR_TOKEN_SECRET'],
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it and the key or token beside it can sign requests as your app or your account.',
      examples: [
        'FLICKR_API_SECRET=<hex:16>',
        "const flickrSecret = '<hex:16>';",
        '{"flickr": {"user": "acme"}, "flickr_api_secret": "<hex:16>"}',
      ],
      nearMisses: [
        'span_id: <hex:16>',
        'FLICKR_API_SECRET=<hex:12>',
        'FLICKR_SECRET=<digit:10>',
        'FLICKR_API_SECRET=your-flickr-secret',
      ],
    },
    {
      id: 'api-key',
      name: 'Flickr API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['flickr'], within: 80 },
      env: ['FLICKR_API_KEY', 'FLICKR_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can call the public part of the API as your app and use up its rate limit.',
      examples: [
        'FLICKR_API_KEY=<hex:32>',
        "flickr = flickrapi.FlickrAPI('<hex:32>', '<hex:16>')",
        'https://api.flickr.com/services/rest/?method=flickr.photos.search&api_key=<hex:32>&format=json',
      ],
      nearMisses: [
        'checksum = "<hex:32>"',
        'FLICKR_API_KEY=<hex:40>',
        'FLICKR_API_KEY=<upper:32>',
        'https://live.staticflickr.com/65535/<digit:11>_<hex:10>_b.jpg',
      ],
    },
  ],
  rotate: {
    console: 'https://www.flickr.com/services/apps/by/me',
    docs: 'https://www.flickr.com/services/api/misc.api_keys.html',
    steps: [
      'register the app again in the App Garden: a key and its secret stay as they are for as long as the app exists',
      'put the new key and secret where the old ones are used, outside git, and let users allow the app again',
      'delete the old app at https://www.flickr.com/services/apps/by/me',
    ],
  },
  checks: [
    {
      // Tokens and secrets sign together with parts that are not found beside them.
      keys: ['api-key'],
      url: 'https://api.flickr.com/services/rest/?method=flickr.test.echo&format=json&nojsoncallback=1',
      auth: { query: 'api_key' },
      answers: [
        {
          status: 200,
          json: { stat: { is: 'ok' }, 'method._content': { is: 'flickr.test.echo' }, 'api_key._content': 'string' },
          is: 'active',
        },
        {
          status: 200,
          json: { stat: { is: 'fail' }, code: { is: 100 }, message: { includes: 'Invalid API Key' } },
          is: 'inactive',
        },
      ],
      replies: [
        {
          status: 200,
          body: {
            method: { _content: 'flickr.test.echo' },
            api_key: { _content: 'the key' },
            format: { _content: 'json' },
            stat: 'ok',
          },
          is: 'active',
        },
        {
          status: 200,
          body: { stat: 'fail', code: 100, message: 'Invalid API Key (Key not found)' },
          is: 'inactive',
        },
        { status: 200, body: { stat: 'fail', code: 105, message: 'Service currently unavailable' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://www.flickr.com/services/api/flickr.test.echo.html',
    },
  ],
  sources: [
    'https://www.flickr.com/services/api/auth.oauth.html',
    'https://www.flickr.com/services/api/misc.api_keys.html',
    'format: taken from the examples there and from public code',
  ],
});
