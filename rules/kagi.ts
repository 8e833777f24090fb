import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kagi',
  site: 'https://kagi.com',
  keys: {
    'api-token': {
      name: 'Kagi API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{43}/,
      shape: '<alnum:1><b64u:10>.<b64u:42><alnum:1>',
      context: { words: ['kagi_api', 'kagi_token', 'kagi.com', 'KagiClient', 'kagi'], within: 80 },
      env: ['KAGI_API_KEY', 'KAGI_API_TOKEN', 'KAGI_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can spend the API balance of your Kagi account on searches and summaries.',
      nearMisses: ['KAGI_API_KEY=<alnum:43>', 'kagi_version: <alnum:5>.<alnum:43>'],
    },
  },
  rotate: {
    console: 'https://kagi.com/settings/api',
    docs: 'https://help.kagi.com/kagi/api/intro/auth.html',
    make: 'generate a new token at {console}; the old one stops working at once',
    shownOnce: true,
    end: 'look through the API usage since the leak and limit the token to your addresses',
  },
  check: {
    // Without a query: a search that is found malformed is answered with the balance, and is not billed.
    url: 'https://kagi.com/api/v0/enrich/web',
    auth: { header: 'Authorization', value: 'Bot {key}' },
    active: {
      status: [200, 400],
      json: { 'meta.id': 'string', 'meta.api_balance': 'number', 'error.0.code': { is: 1 } },
    },
    inactive: { status: [401, 403], json: { 'meta.id': 'string', 'error.0.code': { is: 2 } } },
    limited: {
      status: [400, 401, 402, 403],
      json: { 'meta.id': 'string', 'error.0.code': { is: 100 } },
      because: 'its account has no way to pay',
    },
    answers: {
      status: [400, 401, 402, 403],
      json: { 'meta.id': 'string', 'error.0.code': { is: 101 } },
      is: 'limited',
      because: 'no credit left',
    },
    tells: { balance: '{meta.api_balance} USD' },
    refusalMayMean: 'that it is a key of version 1 of the API alone',
    refused: {
      meta: { id: 'made-up', node: 'us-east', ms: 0 },
      data: null,
      error: [{ code: 2, msg: 'Unauthorized', ref: null }],
    },
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
        status: 402,
        body: { meta: { id: 'made-up', api_balance: 0 }, data: null, error: [{ code: 101, msg: 'made up' }] },
        is: 'limited',
      },
    ],
    source: 'https://help.kagi.com/kagi/api/intro/response-format.html',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
