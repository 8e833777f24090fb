import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ScrapeGraphAI',
  site: 'https://scrapegraphai.com',
  keys: {
    'api-key': {
      name: 'ScrapeGraphAI API key',
      severity: 'medium',
      pattern: /sgai-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'sgai-<uuid>',
      env: ['SGAI_API_KEY', 'SCRAPEGRAPH_API_KEY', 'SCRAPEGRAPHAI_API_KEY'],
      risk: 'Whoever has it can have pages fetched and read on your credits.',
    },
  },
  rotate: {
    console: 'https://dashboard.scrapegraphai.com',
    docs: 'https://docs.scrapegraphai.com/api-reference/introduction',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.scrapegraphai.com/v1/credits',
    auth: { header: 'SGAI-APIKEY' },
    active: { remaining_credits: 'number', total_credits_used: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { balance: '{remaining_credits} credits', usage: '{total_credits_used} credits' },
    accepted: { remaining_credits: 90, total_credits_used: 10 },
    refused: { detail: 'Invalid API key' },
    source: 'the npm package scrapegraph-js (getCredits)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
