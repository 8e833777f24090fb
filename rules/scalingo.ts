import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Scalingo',
  site: 'https://scalingo.com',
  keys: [
    {
      id: 'api-token',
      name: 'Scalingo API token',
      severity: 'critical',
      pattern: /tk-us-[0-9A-Za-z_-]{48}/,
      env: ['SCALINGO_API_TOKEN', 'SCALINGO_TOKEN'],
      risk: 'Whoever has it can deploy, read and delete your apps and databases, and see their environment variables.',
      examples: [
        'SCALINGO_API_TOKEN=tk-us-<b64u:47><alnum:1>',
        'scalingo login --api-token tk-us-<b64u:47><alnum:1>',
        "const client = await Scalingo.clientFromToken('tk-us-<alnum:48>');",
        'env:\n  SCALINGO_TOKEN: tk-us-<b64u:47><alnum:1>\n',
      ],
      nearMisses: [
        'SCALINGO_API_TOKEN=tk-us-...',
        'tk_us_<alnum:48>',
        'desk-us-<alnum:48>',
        'tk-us-east-1.example.com',
      ],
    },
  ],
  rotate: {
    console: 'https://dashboard.scalingo.com/account/tokens',
    docs: 'https://developers.scalingo.com/tokens',
    steps: [
      'create a new token at https://dashboard.scalingo.com/account/tokens',
      'put it in SCALINGO_API_TOKEN, outside git; it is shown only once',
      'delete the old token there',
      'look through the events of the apps since the leak, and change the secrets in their environment',
    ],
  },
  checks: [
    {
      method: 'POST',
      readOnly: 'hands out an access token of an hour, as each call of the command line does',
      url: 'https://auth.scalingo.com/v1/tokens/exchange',
      auth: { basic: ':{key}' },
      answers: [
        { status: 200, json: { token: { includes: 'eyJ' } }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        { status: 200, body: { token: 'eyJ-made-up' }, is: 'active' },
        { status: 401, body: { error: 'unauthorized' }, is: 'inactive' },
        { status: 429, body: { error: 'too many requests' }, is: 'unknown' },
      ],
      source: 'https://developers.scalingo.com/#exchange-token-to-get-a-bearer-token',
    },
  ],
  sources: [
    'https://developers.scalingo.com/index#authentication',
    'https://developers.scalingo.com/tokens',
    'https://github.com/Scalingo/scalingo.js',
  ],
});
