import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'APILayer',
  site: 'https://apilayer.com',
  keys: [
    {
      id: 'access-key',
      name: 'APILayer access key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['apilayer'], within: 80 },
      env: ['APILAYER_API_KEY', 'APILAYER_ACCESS_KEY', 'APILAYER_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can use every API of the catalog that you subscribed to and use up its plans.',
      examples: [
        'APILAYER_API_KEY=<alnum:30><digit:2>',
        'curl -H "apikey: <alnum:30><digit:2>" https://api.apilayer.com/exchangerates_data/latest',
        '{"apilayer": {"accessKey": "<alnum:30><digit:2>"}}',
      ],
      nearMisses: ['apikey: <alnum:32>', 'APILAYER_API_KEY=<hex:40>', 'APILAYER_API_KEY=YOUR_ACCESS_KEY'],
    },
  ],
  rotate: {
    console: 'https://app.apilayer.com/',
    docs: 'https://docs.apilayer.com/apilayer/docs/getting-started',
    steps: [
      'reset the access key at https://app.apilayer.com/: the old one ends',
      'put the new one in APILAYER_API_KEY, outside git and on the server only',
      'make sure that the old key answers no more and look at the usage since the leak',
    ],
  },
  checks: [
    {
      // Whoever is subscribed to this API of the catalog spends one of its free calls, anybody else none.
      url: 'https://api.apilayer.com/number_verification/countries',
      auth: { header: 'apikey' },
      answers: [
        { status: 200, json: { 'AF.country_name': 'string', 'AF.dialling_code': 'string' }, is: 'active' },
        {
          status: 403,
          json: { message: { is: 'You cannot consume this service' } },
          is: 'limited',
          because: 'it is not subscribed to the API that was asked',
        },
        { status: 401, json: { message: { is: 'Invalid authentication credentials' } }, is: 'inactive' },
        {
          status: 429,
          json: { message: { includes: 'API rate limit' } },
          is: 'limited',
          because: 'the calls of its plan are used up',
        },
      ],
      refusalMayMean: 'that it is a key of one of the older APIs, which have hosts of their own',
      replies: [
        { status: 200, body: { AF: { country_name: 'Afghanistan', dialling_code: '+93' } }, is: 'active' },
        { status: 403, body: { message: 'You cannot consume this service' }, is: 'limited' },
        { status: 401, body: { message: 'Invalid authentication credentials' }, is: 'inactive' },
        {
          status: 429,
          body: { message: 'You have exceeded your daily/monthly API rate limit.' },
          is: 'limited',
        },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://apilayer.com/marketplace/number_verification-api; its refusals are observed in public code',
    },
  ],
  sources: [
    'https://docs.apilayer.com/apilayer/docs/getting-started',
    'format: observed in public code, not documented',
  ],
});
