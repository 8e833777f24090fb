import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sportmonks',
  site: 'https://www.sportmonks.com',
  keys: {
    'api-token': {
      name: 'Sportmonks API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      context: { words: ['sportmonks', 'sportsmonk'], within: 80 },
      env: ['SPORTMONKS_API_TOKEN', 'SPORTMONKS_API_KEY', 'SPORTMONKS_TOKEN', 'SPORTSMONK_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can use the sports data plan that you pay for.',
    },
  },
  rotate: {
    console: 'https://my.sportmonks.com/api/tokens',
    docs: 'https://docs.sportmonks.com/football/welcome/authentication',
    make: 'create a new API token at {console}',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.sportmonks.com/v3/core/continents?per_page=1',
    auth: { header: 'Authorization', value: '{key}' },
    active: { 'data.0.name': 'string', 'rate_limit.remaining': 'number', 'rate_limit.requested_entity': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: {
      data: [{ id: 1, name: 'Europe', code: 'EU' }],
      rate_limit: { resets_in_seconds: 3600, remaining: 2999, requested_entity: 'Continent' },
      timezone: 'UTC',
    },
    refused: { message: 'Unauthenticated.' },
    source: 'https://docs.sportmonks.com/core-api/endpoints/continents',
  },
  sources: ['{docs}', 'format: {observed}'],
});
