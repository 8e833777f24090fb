import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Kagi',
  site: 'https://kagi.com',
  keys: [
    {
      id: 'api-token',
      name: 'Kagi API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{43}/,
      context: { words: ['kagi_api', 'kagi_token', 'kagiApiKey', 'kagi.com', 'KagiClient', 'kagi'], within: 80 },
      env: ['KAGI_API_KEY', 'KAGI_API_TOKEN', 'KAGI_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can spend the API balance of your Kagi account on searches and summaries.',
      examples: [
        'KAGI_API_KEY=<alnum:11>.<alnum:43>',
        "curl -H 'Authorization: Bot <alnum:1><b64u:10>.<b64u:42><alnum:1>' https://kagi.com/api/v0/search?q=test",
        '{"mcpServers": {"kagi": {"env": {"KAGI_API_KEY": "<alnum:1><b64u:10>.<b64u:42><alnum:1>"}}}}',
      ],
      nearMisses: [
        'KAGI_API_KEY=your-api-key-here',
        'signature = "<alnum:11>.<alnum:43>"',
        'KAGI_API_KEY=<alnum:43>',
        'kagi_version: <alnum:5>.<alnum:43>',
      ],
    },
  ],
  rotate: {
    console: 'https://kagi.com/settings/api',
    docs: 'https://help.kagi.com/kagi/api/intro/auth.html',
    steps: [
      'generate a new token at https://kagi.com/settings/api; the old one stops working at once',
      'put it in KAGI_API_KEY, outside git; it is shown only once',
      'look through the API usage since the leak and limit the token to your addresses',
    ],
  },
  checks: [
    {
      // Without a query: a search that is found malformed is answered with the balance, and is not billed.
      url: 'https://kagi.com/api/v0/enrich/web',
      auth: { header: 'Authorization', value: 'Bot {key}' },
      answers: [
        {
          status: [200, 400],
          json: { 'meta.id': 'string', 'meta.api_balance': 'number', 'error.0.code': { is: 1 } },
          is: 'active',
        },
        { status: [401, 403], json: { 'meta.id': 'string', 'error.0.code': { is: 2 } }, is: 'inactive' },
        {
          status: [400, 401, 402, 403],
          json: { 'meta.id': 'string', 'error.0.code': { is: 100 } },
          is: 'limited',
          because: 'its account has no way to pay',
        },
        {
          status: [400, 401, 402, 403],
          json: { 'meta.id': 'string', 'error.0.code': { is: 101 } },
          is: 'limited',
          because: 'no credit left',
        },
      ],
      tells: { balance: '{meta.api_balance} USD' },
      refusalMayMean: 'that it is a key of version 1 of the API alone',
      replies: [
        {
          status: 400,
          body: {
            meta: { id: 'made-up', node: 'us-east', ms: 0, api_balance: 12.5 },
            data: null,
            error: [{ code: 1, msg: 'Missing q parameter', ref: null }],
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            meta: { id: 'made-up', node: 'us-east', ms: 0 },
            data: null,
            error: [{ code: 2, msg: 'Unauthorized', ref: null }],
          },
          is: 'inactive',
        },
        {
          status: 402,
          body: { meta: { id: 'made-up', api_balance: 0 }, data: null, error: [{ code: 101, msg: 'made up' }] },
          is: 'limited',
        },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://help.kagi.com/kagi/api/intro/response-format.html',
    },
  ],
  sources: ['https://help.kagi.com/kagi/api/intro/auth.html', 'lengths: observed in public code, not documented'],
});
