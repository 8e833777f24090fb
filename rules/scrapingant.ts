import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ScrapingAnt',
  site: 'https://scrapingant.com',
  keys: {
    'api-key': {
      name: 'ScrapingAnt API key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['scrapingant'], within: 80 },
      env: ['SCRAPINGANT_API_KEY', 'SCRAPINGANT_TOKEN', 'SCRAPINGANT_API_TOKEN'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can fetch pages on your credits until they are used up.',
      examples: 'https://api.scrapingant.com/v2/general?url=https://example.com&x-api-key=<hex:32>',
    },
  },
  rotate: {
    console: 'https://app.scrapingant.com/profile',
    docs: 'https://docs.scrapingant.com',
    make: 'ask the support for another key, or generate one at {console}',
    end: 'make sure that the old key answers no more',
  },
  check: {
    url: 'https://api.scrapingant.com/v2/usage',
    auth: { header: 'x-api-key' },
    active: { plan_name: 'string', plan_total_credits: 'number', remained_credits: 'number' },
    inactive: { status: [401, 403], json: { detail: { includes: 'API token' } } },
    refusalMayMean: 'something else: its words to a dead key are documented nowhere',
    tells: { kind: 'plan_name', balance: '{remained_credits} credits' },
    accepted: { plan_name: 'Free', plan_total_credits: 10000, remained_credits: 9000 },
    replies: { status: 403, body: { detail: 'Invalid API token' }, is: 'inactive' },
    source: 'https://docs.scrapingant.com/api-credits-usage',
  },
  sources: ['{docs}', 'form: {observed}'],
});
