import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Zenscrape',
  site: 'https://zenscrape.com',
  keys: {
    'api-key': {
      name: 'Zenscrape API key',
      severity: 'low',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['zenscrape'], within: 80 },
      env: ['ZENSCRAPE_API_KEY', 'ZENSCRAPE_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can fetch web pages on your plan and use up its requests.',
    },
  },
  rotate: {
    console: 'https://app.zenscrape.com/dashboard',
    docs: 'https://app.zenscrape.com/documentation',
    make: 'have the key made anew in the dashboard at {console}',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://app.zenscrape.com/api/v1/status',
    auth: { header: 'apikey' },
    active: { remaining_requests: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { usage: '{remaining_requests} requests left' },
    accepted: { remaining_requests: 1000 },
    refused: { error: 'Unauthorized' },
    source: 'https://app.zenscrape.com/documentation',
  },
  sources: ['{docs}', 'form: {observed}'],
});
