import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Flickr',
  site: 'https://www.flickr.com',
  keys: {
    'access-token': {
      name: 'Flickr OAuth access token',
      noCheck: 'it signs together with three other parts',
      pattern: /72157[0-9]{12}-[0-9a-f]{16}/,
      shape: '72157<digit:12>-<hex:16>',
      context: { words: ['flickr'] },
      env: ['FLICKR_ACCESS_TOKEN', 'FLICKR_OAUTH_TOKEN'],
      risk: 'Whoever has it and the secrets beside it can see your private photos and change or delete what the app may.',
      examples: "$flickr->setOauthToken('72157<digit:12>-<hex:16>', '<hex:16>');",
      nearMisses: ['https://www.flickr.com/photos/someone/sets/72157<digit:12>/', 'flickr: 72158<digit:12>-<hex:16>'],
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
    'api-secret': {
      name: 'Flickr API or token secret',
      noCheck: 'it signs together with the API key',
      severity: 'medium',
      pattern: /[0-9a-f]{16}/,
      shape: '<hex:16>',
      context: {
        words: ['flickr_secret', 'flickr_api_secret', 'flickr_shared_secret', 'flickr_token_secret', 'flickr_oauth'],
        within: 60,
      },
      env: ['FLICKR_SECRET', 'FLICKR_API_SECRET', 'FLICKR_OAUTH_TOKEN_SECRET', 'FLICKR_TOKEN_SECRET'],
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it and the key or token beside it can sign requests as your app or your account.',
    },
    'api-key': {
      name: 'Flickr API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['flickr'], within: 80 },
      env: ['FLICKR_API_KEY', 'FLICKR_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can call the public part of the API as your app and use up its rate limit.',
      examples: "flickr = flickrapi.FlickrAPI('<hex:32>', '<hex:16>')",
      nearMisses: ['FLICKR_API_KEY=<upper:32>', 'https://live.staticflickr.com/65535/<digit:11>_<hex:10>_b.jpg'],
    },
  },
  rotate: {
    console: 'https://www.flickr.com/services/apps/by/me',
    docs: 'https://www.flickr.com/services/api/misc.api_keys.html',
    make: 'register the app again in the App Garden: a key and its secret stay as they are for as long as the app exists',
    put: 'put the new key and secret where the old ones are used, outside git, and let users allow the app again',
    end: 'delete the old app at {console}',
  },
  check: {
    // Tokens and secrets sign together with parts that are not found beside them.
    keys: ['api-key'],
    url: 'https://api.flickr.com/services/rest/?method=flickr.test.echo&format=json&nojsoncallback=1',
    auth: { query: 'api_key' },
    active: { stat: { is: 'ok' }, 'method._content': { is: 'flickr.test.echo' }, 'api_key._content': 'string' },
    inactive: {
      status: 200,
      json: { stat: { is: 'fail' }, code: { is: 100 }, message: { includes: 'Invalid API Key' } },
    },
    accepted: {
      method: { _content: 'flickr.test.echo' },
      api_key: { _content: 'the key' },
      format: { _content: 'json' },
      stat: 'ok',
    },
    refused: { stat: 'fail', code: 100, message: 'Invalid API Key (Key not found)' },
    unclear: { 200: { stat: 'fail', code: 105, message: 'Service currently unavailable' } },
    source: 'https://www.flickr.com/services/api/flickr.test.echo.html',
  },
  sources: [
    'https://www.flickr.com/services/api/auth.oauth.html',
    '{docs}',
    'format: taken from the examples there and from public code',
  ],
});
