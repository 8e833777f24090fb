import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Abstract API',
  site: 'https://www.abstractapi.com',
  keys: [
    {
      id: 'api-key',
      name: 'Abstract API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['abstractapi', 'abstract_api', 'abstract-api'], within: 90 },
      // Not ABSTRACT_KEY, as which the abstractKeyword of compilers begins.
      env: ['ABSTRACT_API_KEY', 'ABSTRACTAPI_KEY', 'ABSTRACT_EMAIL_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can use up the credits of the one Abstract API that it is for.',
      examples: [
        'ABSTRACT_API_KEY=<hex:32>',
        'fetch("https://ipgeolocation.abstractapi.com/v1/?api_key=<hex:32>")',
        '{"abstractApi": {"key": "<lownum:30><digit:2>"}, "host": "emailvalidation.abstractapi.com"}',
        "response = requests.get('https://exchange-rates.abstractapi.com/v1/live/', params={'api_key': '<hex:32>', 'base': 'USD'})",
      ],
      nearMisses: [
        'api_key = "<hex:32>"',
        'ABSTRACT_API_KEY=<hex:40>',
        'abstract class ApiKey<lower:12>Factory {}',
        'ABSTRACT_REQUEST=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.abstractapi.com',
    docs: 'https://docs.abstractapi.com',
    steps: [
      'open the API that the key is for at https://app.abstractapi.com and create a new key for it',
      'put it where the old one is used, outside git',
      'delete the old key there',
    ],
  },
  checks: [
    {
      // Each API of theirs has keys of its own. A good key of this one spends one of its free requests.
      url: 'https://ipgeolocation.abstractapi.com/v1/?ip_address=166.171.248.255&fields=ip_address,country_code',
      auth: { query: 'api_key' },
      answers: [
        {
          status: 200,
          json: { ip_address: { is: '166.171.248.255' }, country_code: 'string' },
          is: 'active',
          kind: 'key of the IP Geolocation API',
        },
        {
          status: 422,
          json: { 'error.code': { is: 'quota_reached' } },
          is: 'limited',
          because: 'its requests are used up',
        },
        { status: 401, json: { 'error.code': { is: 'unauthorized' } }, is: 'inactive' },
      ],
      refusalMayMean: 'that it is a key of another of their APIs',
      replies: [
        { status: 200, body: { ip_address: '166.171.248.255', country_code: 'US' }, is: 'active' },
        {
          status: 422,
          body: { error: { message: 'made up', code: 'quota_reached', details: null } },
          is: 'limited',
        },
        {
          status: 401,
          body: { error: { message: 'Invalid API key provided.', code: 'unauthorized', details: null } },
          is: 'inactive',
        },
        {
          status: 429,
          body: { error: { message: 'made up', code: 'too_many_requests', details: null } },
          is: 'unknown',
        },
      ],
      source: 'https://docs.abstractapi.com/api/ip-geolocation; its refusals are observed in public code',
    },
  ],
  sources: [
    'https://docs.abstractapi.com/api/ip-geolocation',
    'https://docs.abstractapi.com/exchange-rates#response-and-error-codes',
    'format: observed in public code, not documented',
  ],
});
