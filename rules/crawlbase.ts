import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Crawlbase (ProxyCrawl)',
  site: 'https://crawlbase.com',
  keys: {
    token: {
      name: 'Crawlbase token',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{22}/,
      shape: '<alnum:22>',
      context: { words: ['proxycrawl', 'crawlbase'], within: 80 },
      env: ['CRAWLBASE_TOKEN', 'CRAWLBASE_API_TOKEN', 'CRAWLBASE_API_KEY', 'PROXYCRAWL_TOKEN', 'PROXYCRAWL_API_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'every call that takes it and is documented may be billed',
      risk: 'Whoever has it can crawl pages at your cost.',
      examples: "const api = new ProxyCrawlAPI({ token: '<alnum:22>' }); // proxycrawl",
      nearMisses: 'npm install crawlbase-nodejs-crawling',
    },
  },
  rotate: {
    console: 'https://crawlbase.com/dashboard/account/docs',
    docs: 'https://crawlbase.com/docs/crawling-api/',
    make: 'reset the token in the dashboard ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
