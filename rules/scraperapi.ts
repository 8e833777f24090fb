import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'ScraperAPI',
  site: 'https://www.scraperapi.com',
  keys: [
    {
      id: 'api-key',
      name: 'ScraperAPI key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      context: { words: ['scraperapi', 'scraper_api'], within: 70 },
      env: ['SCRAPERAPI_KEY', 'SCRAPERAPI_API_KEY', 'SCRAPERAPI_TOKEN'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can fetch pages through its proxies on your credits.',
      examples: [
        'SCRAPERAPI_KEY=<hex:32>',
        'https://api.scraperapi.com/?api_key=<hex:32>&url=https://example.com',
        "client = ScraperAPIClient('<hex:32>')",
        '{"proxy": "http://scraperapi:<hex:32>@proxy-server.scraperapi.com:8001"}',
      ],
      nearMisses: ['api_key=<hex:32>', 'SCRAPERAPI_KEY=<hex:40>', 'SCRAPERAPI_JOB=<uuid>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.scraperapi.com',
    docs: 'https://docs.scraperapi.com',
    steps: [
      'generate a new key at https://dashboard.scraperapi.com',
      'put it in SCRAPERAPI_KEY, outside git',
      'delete the old key there and look at the credits used since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.scraperapi.com/account',
      auth: { query: 'api_key' },
      answers: [
        {
          status: 200,
          json: { concurrencyLimit: 'number', requestLimit: 'number', requestCount: 'number' },
          is: 'active',
        },
        { status: [401, 403], text: 'make sure your API key is valid', is: 'inactive' },
      ],
      tells: { limits: 'requestLimit', usage: 'requestCount' },
      replies: [
        {
          status: 200,
          body: {
            concurrencyLimit: 20,
            concurrentRequests: 0,
            failedRequestCount: 0,
            requestCount: 12,
            requestLimit: 1000,
          },
          is: 'active',
        },
        {
          status: 401,
          body: 'Unauthorized request, please make sure your API key is valid.',
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.scraperapi.com/account-information; the refusal: observed in public code',
    },
  ],
  sources: ['https://docs.scraperapi.com/account-information', 'format: observed in public code, not documented'],
});
