import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Web Scraper',
  site: 'https://webscraper.io',
  keys: {
    'api-token': {
      name: 'Web Scraper Cloud API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      context: { words: ['webscraper.io', 'webscraper_io', 'webscraper_api'], within: 80 },
      env: ['WEBSCRAPER_API_TOKEN', 'WEBSCRAPER_API_KEY', 'WEB_SCRAPER_API_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can run your scrapers at the cost of your page credits and read what they found.',
    },
  },
  rotate: {
    console: 'https://cloud.webscraper.io/api',
    docs: 'https://webscraper.io/documentation/web-scraper-cloud/api',
    make: 'make a new API token at {console}: the old one ends',
  },
  check: {
    url: 'https://api.webscraper.io/api/v1/account',
    auth: { query: 'api_token' },
    active: { success: { is: true }, 'data.email': 'string', 'data.page_credits': 'number' },
    inactive: 401,
    tells: { account: 'data.email', balance: '{data.page_credits} page credits' },
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: { success: true, data: { email: 'owner@example.com', firstname: 'O', lastname: 'W', page_credits: 500 } },
    refused: { success: false, error: 'Unauthorized' },
    source: 'https://webscraper.io/documentation/web-scraper-cloud/api#get-account-info',
  },
  sources: ['{docs}', 'format: {observed}'],
});
