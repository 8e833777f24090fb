import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ScrapingBee',
  site: 'https://www.scrapingbee.com',
  keys: {
    'api-key': {
      name: 'ScrapingBee API key',
      pattern: /[0-9A-Z]{80}/,
      shape: '<upnum:80>',
      context: { words: ['scrapingbee', 'scraping_bee', 'scraping-bee'], within: 80 },
      env: ['SCRAPINGBEE_API_KEY', 'SCRAPINGBEE_KEY', 'SCRAPING_BEE_API_KEY'],
      entropy: 3.8,
      confidence: 'high',
      risk: 'Whoever has it can fetch pages through your account until its credits are used up.',
    },
  },
  rotate: {
    console: 'https://app.scrapingbee.com/account/manage/api_key',
    docs: 'https://www.scrapingbee.com/documentation/',
    make: 'renew the API key at {console}: the old one ends',
    put: 'put it where the old one is used, outside git',
    end: 'look at the usage since the leak',
  },
  check: {
    url: 'https://app.scrapingbee.com/api/v1/usage',
    auth: { query: 'api_key' },
    active: { max_api_credit: 'number', used_api_credit: 'number', max_concurrency: 'number' },
    inactive: { message: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    tells: { usage: '{used_api_credit} credits', limits: '{max_api_credit} credits' },
    accepted: { max_api_credit: 1000, used_api_credit: 1, max_concurrency: 5, current_concurrency: 0 },
    refused: { message: 'Invalid api key' },
    source: 'https://www.scrapingbee.com/documentation/#usage-endpoint',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
