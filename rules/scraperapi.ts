import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ScraperAPI',
  site: 'https://www.scraperapi.com',
  keys: {
    'api-key': {
      name: 'ScraperAPI key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['scraperapi', 'scraper_api'], within: 70 },
      env: ['SCRAPERAPI_KEY', 'SCRAPERAPI_API_KEY', 'SCRAPERAPI_TOKEN'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can fetch pages through its proxies on your credits.',
      examples: 'https://api.scraperapi.com/?api_key=<hex:32>&url=https://example.com',
    },
  },
  rotate: {
    console: 'https://dashboard.scraperapi.com',
    docs: 'https://docs.scraperapi.com',
    make: 'generate a new key at {console}',
    end: 'delete the old key there and look at the credits used since the leak',
  },
  check: {
    url: 'https://api.scraperapi.com/account',
    auth: { query: 'api_key' },
    active: { concurrencyLimit: 'number', requestLimit: 'number', requestCount: 'number' },
    inactive: { status: [401, 403], text: 'make sure your API key is valid' },
    tells: { limits: 'requestLimit', usage: 'requestCount' },
    accepted: {
      concurrencyLimit: 20,
      concurrentRequests: 0,
      failedRequestCount: 0,
      requestCount: 12,
      requestLimit: 1000,
    },
    refused: 'Unauthorized request, please make sure your API key is valid.',
    source: 'https://docs.scraperapi.com/account-information; the refusal: observed in public code',
  },
  sources: ['https://docs.scraperapi.com/account-information', 'format: {observed}'],
});
