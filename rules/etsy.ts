import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Etsy',
  site: 'https://www.etsy.com',
  keys: [
    {
      id: 'api-key',
      name: 'Etsy API key with shared secret',
      severity: 'high',
      // The header x-api-key takes both halves: keystring, colon, shared secret.
      pattern: /[0-9a-z]{24}:[0-9A-Za-z]{10,64}/,
      context: { words: ['etsy', 'keystring'], within: 100 },
      env: ['ETSY_API_KEY', 'ETSY_X_API_KEY', 'ETSY_TOKEN'],
      entropy: 3.4,
      confidence: 'high',
      risk: 'Whoever has it can call the Etsy API as your app, use up its limit and act for shops whose tokens it holds.',
      examples: [
        'ETSY_API_KEY=<lownum:24>:<lownum:10>',
        'curl -H "x-api-key: <lownum:24>:<lownum:10>" https://openapi.etsy.com/v3/application/openapi-ping',
        '{"etsy": {"apiKey": "<lownum:24>:<lownum:12>"}}',
      ],
      nearMisses: [
        'ETSY_API_KEY=keystring:shared_secret',
        'cache = "<lownum:24>:<lownum:10>"',
        'https://www.etsy.com/listing/<digit:10>:<lownum:10>',
      ],
    },
    {
      id: 'shared-secret',
      name: 'Etsy shared secret',
      severity: 'high',
      pattern: /[0-9a-z]{10}/,
      context: { words: ['etsySharedSecret', 'etsy.shared_secret'], within: 12 },
      env: ['ETSY_SHARED_SECRET', 'ETSY_API_SECRET', 'ETSY_CLIENT_SECRET'],
      entropy: 2.4,
      pair: { key: 'keystring' },
      confidence: 'medium',
      risk: 'Whoever has it and the keystring can call the Etsy API as your app and act for shops whose tokens it holds.',
      examples: [
        'ETSY_SHARED_SECRET=<lownum:8><digit:2>',
        "const etsySharedSecret = '<lownum:8><digit:2>';",
        'etsy.shared_secret: <lownum:8><digit:2>\n',
      ],
      nearMisses: [
        'ETSY_SHARED_SECRET=your_secret',
        'shared_secret: <lownum:10>',
        'ETSY_SHARED_SECRET=<lownum:24>',
        'etsySharedSecret = process.env.SECRET',
      ],
    },
    {
      id: 'access-token',
      name: 'Etsy access or refresh token',
      severity: 'high',
      // The id of the user, a dot, the token.
      pattern: /[0-9]{4,12}\.[0-9A-Za-z_-]{60,128}/,
      context: { words: ['etsy'], within: 80 },
      env: ['ETSY_ACCESS_TOKEN', 'ETSY_REFRESH_TOKEN', 'ETSY_OAUTH_TOKEN'],
      entropy: 4,
      confidence: 'high',
      beside: { keystring: /(?:keystring|api_?key|client_?id|x-api-key)["']?\s{0,2}[:=]\s{0,2}["']?([0-9a-z]{24})/ },
      risk: 'Whoever has it and the API key can read and change the shop within its scopes: listings, orders, buyers.',
      examples: [
        'ETSY_KEYSTRING=<lownum:22><digit:2>\nETSY_ACCESS_TOKEN=<digit:8>.<b64u:85><alnum:1>\n',
        'ETSY_ACCESS_TOKEN=<digit:8>.<b64u:85><alnum:1>',
        'curl -H "Authorization: Bearer <digit:9>.<b64u:85><alnum:1>" https://api.etsy.com/v3/application/users/me',
        '{"etsy": {"refresh_token": "<digit:8>.<b64u:85><alnum:1>"}}',
      ],
      nearMisses: [
        'ETSY_ACCESS_TOKEN=12345678.your-token',
        'session = "<digit:8>.<b64u:85><alnum:1>"',
        'etsyVersion = "<digit:8>.<digit:4>"',
      ],
      rotate: {
        docs: 'https://developers.etsy.com/documentation/essentials/authentication',
        steps: [
          'disconnect the app in the settings of the Etsy account that granted it: its tokens end',
          'let the owner of the shop grant access anew and keep the new tokens outside git',
          'delete the old ones where they are stored',
        ],
      },
    },
    {
      id: 'keystring',
      name: 'Etsy API keystring',
      severity: 'low',
      role: 'id',
      pattern: /[0-9a-z]{24}/,
      context: { words: ['etsy', 'keystring'], within: 60 },
      env: ['ETSY_API_KEY', 'ETSY_KEYSTRING', 'ETSY_API_KEYSTRING', 'ETSY_CLIENT_ID'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it knows which app it is; Etsy shows it in the address of its consent page.',
      examples: [
        'ETSY_KEYSTRING=<lownum:22><digit:2>',
        "const etsy = new Etsy({ apiKey: '<lownum:22><digit:2>' });",
        'https://www.etsy.com/oauth/connect?response_type=code&client_id=<lownum:22><digit:2>',
      ],
      nearMisses: ['ETSY_API_KEY=your-etsy-api-key', 'client_id: <lownum:24>', 'ETSY_KEYSTRING=<lownum:16>'],
    },
  ],
  rotate: {
    console: 'https://www.etsy.com/developers/your-apps',
    docs: 'https://developers.etsy.com/documentation/essentials/authentication',
    steps: [
      'reset the shared secret of the app, or register a new app, at https://www.etsy.com/developers/your-apps',
      'put the new values where the old ones are used, outside git',
      'delete the old app if you made a new one, and let the shops grant access anew',
    ],
  },
  checks: [
    {
      keys: ['access-token'],
      url: 'https://api.etsy.com/v3/application/users/me',
      auth: 'bearer',
      headers: { 'x-api-key': '{keystring}' },
      answers: [
        { status: 200, json: { user_id: 'number', shop_id: 'number' }, is: 'active' },
        {
          status: 401,
          json: { error: { is: 'invalid_token' }, error_description: { includes: 'expired' } },
          is: 'expired',
        },
        { status: 401, json: { error: { is: 'invalid_token' } }, is: 'inactive', because: 'invalid_token' },
      ],
      tells: { account: 'user_id' },
      refusalMayMean: 'that it is a refresh token, which no call takes',
      replies: [
        { status: 200, body: { user_id: 1, shop_id: 2 }, is: 'active' },
        { status: 401, body: { error: 'invalid_token', error_description: 'access token is expired' }, is: 'expired' },
        { status: 401, body: { error: 'invalid_token', error_description: 'invalid access token' }, is: 'inactive' },
        { status: 429, body: { error: 'Exceeded quota limit' }, is: 'unknown' },
      ],
      source: 'https://developers.etsy.com/documentation/reference/#operation/getMe',
    },
    {
      keys: ['api-key'],
      url: 'https://openapi.etsy.com/v3/application/openapi-ping',
      auth: { header: 'x-api-key' },
      answers: [
        { status: 200, json: { application_id: 'number' }, is: 'active' },
        { status: 403, json: { error: { includes: 'API key not found or not active' } }, is: 'inactive' },
      ],
      tells: { name: 'application_id', limits: 'header:x-limit-per-day' },
      replies: [
        { status: 200, body: { application_id: 1234 }, is: 'active' },
        {
          status: 403,
          body: { error: 'API key not found or not active, or incorrect shared secret for API key.' },
          is: 'inactive',
        },
        { status: 403, body: { error: 'Shared secret is required in x-api-key header.' }, is: 'unknown' },
      ],
      source: 'https://developers.etsy.com/documentation/reference#operation/ping',
    },
    {
      keys: ['shared-secret'],
      url: 'https://openapi.etsy.com/v3/application/openapi-ping',
      auth: { header: 'x-api-key', value: '{pair}:{key}' },
      answers: [
        { status: 200, json: { application_id: 'number' }, is: 'active' },
        { status: 403, json: { error: { includes: 'incorrect shared secret' } }, is: 'inactive' },
      ],
      tells: { name: 'application_id' },
      replies: [
        { status: 200, body: { application_id: 1234 }, is: 'active' },
        {
          status: 403,
          body: { error: 'API key not found or not active, or incorrect shared secret for API key.' },
          is: 'inactive',
        },
        { status: 500, body: { error: 'Server error' }, is: 'unknown' },
      ],
      source: 'https://developers.etsy.com/documentation/reference#operation/ping',
    },
  ],
  sources: [
    'https://developers.etsy.com/documentation/essentials/authentication',
    'https://developers.etsy.com/documentation/tutorials/quickstart/',
    'lengths and the words of a refusal: observed in public code, not documented',
  ],
});
