import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Lokalise',
  site: 'https://lokalise.com',
  keys: {
    'api-token': {
      name: 'Lokalise API token',
      // As long as a Git commit.
      pattern: /[0-9a-f]{40}|[0-9a-z]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['api.lokalise.com', 'lokalise_token', 'lokaliseApi', 'lokalise_api', 'lokalise2'],
        within: 80,
      },
      env: ['LOKALISE_API_TOKEN', 'LOKALISE_TOKEN', 'LOKALISE_API_KEY', 'LOKALISE_ACCESS_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the projects and translations of its owner and invite people.',
      nearMisses: 'uses: lokalise/lokalise-pull-action@<hex:40>',
    },
  },
  rotate: {
    console: 'https://app.lokalise.com/profile#apitokens',
    docs: 'https://docs.lokalise.com/en/articles/1929556-api-tokens',
    make: 'generate a new token at {console}: read-only if that is enough',
    end: 'delete the old token there and look through the activity of your projects since the leak',
  },
  check: {
    url: 'https://api.lokalise.com/api2/teams?limit=1',
    auth: { header: 'X-Api-Token' },
    active: { 'teams.0.team_id': 'number', 'teams.0.plan': 'string', 'teams.0.quota_usage': 'object' },
    inactive: { status: [400, 401], json: { 'error.message': { includes: 'X-Api-Token' } } },
    tells: { organisation: 'teams.0.name', kind: 'teams.0.plan' },
    accepted: {
      teams: [
        { team_id: 1, name: 'Example', plan: 'Essential', quota_usage: { users: 1, keys: 2 }, quota_allowed: {} },
      ],
    },
    refused: { error: { message: 'Invalid `X-Api-Token` header', code: 401 } },
    tooMany: { error: { message: 'Too many requests', code: 429 } },
    replies: { status: 400, body: { error: { message: 'Invalid `X-Api-Token` header', code: 400 } }, is: 'inactive' },
    source: 'https://developers.lokalise.com/reference/list-all-teams',
  },
  sources: ['https://developers.lokalise.com/reference/api-authentication', '{check}', 'format: {observed}'],
});
