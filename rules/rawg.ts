import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'RAWG',
  site: 'https://rawg.io',
  keys: {
    'api-key': {
      name: 'RAWG API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['rawg'], within: 80 },
      env: ['RAWG_API_KEY', 'RAWG_KEY', 'VITE_RAWG_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use up the requests of your plan.',
      examples: 'https://api.rawg.io/api/games?key=<hex:32>&page_size=10',
    },
  },
  rotate: {
    console: 'https://rawg.io/@/apikey',
    docs: 'https://rawg.io/apidocs',
    make: 'make a new key at {console}, or write to its support where there is no button',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.rawg.io/api/platforms?page_size=1',
    auth: { query: 'key' },
    active: { count: 'number', 'results.0.slug': 'string', 'results.0.games_count': 'number' },
    inactive: { error: { includes: 'API key is not found' } },
    accepted: { count: 51, next: null, results: [{ id: 4, name: 'PC', slug: 'pc', games_count: 536875 }] },
    refused: { error: 'The API key is not found' },
    source: 'https://api.rawg.io/docs/; its refusal is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
