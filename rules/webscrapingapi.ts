import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'WebScrapingAPI',
  site: 'https://www.webscrapingapi.com',
  keys: {
    'api-key': {
      name: 'WebScrapingAPI key',
      noCheck: 'its calls are counted, and what a dead key gets is documented nowhere',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>', '<hex:32>'],
      context: { words: ['webscrapingapi', 'webscraping_api', 'webscraping secret', 'webscraping api'], within: 80 },
      env: ['WEBSCRAPINGAPI_KEY', 'WEBSCRAPING_API_KEY', 'WSA_API_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can fetch pages on your plan until its calls are used up.',
      examples: 'https://api.webscrapingapi.com/v1?api_key=<hex:32>&url=https://example.com',
    },
  },
  rotate: {
    console: 'https://app.webscrapingapi.com/dashboard',
    docs: 'https://docs.webscrapingapi.com',
    make: 'make a new access key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
