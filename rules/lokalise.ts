import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Lokalise',
  site: 'https://lokalise.com',
  keys: [
    {
      id: 'api-token',
      name: 'Lokalise API token',
      severity: 'high',
      // As long as a Git commit.
      pattern: /[0-9a-f]{40}|[0-9a-z]{40}/,
      context: {
        words: ['api.lokalise.com', 'lokalise_token', 'lokaliseToken', 'lokaliseApi', 'lokalise_api', 'lokalise2'],
        within: 80,
      },
      env: ['LOKALISE_API_TOKEN', 'LOKALISE_TOKEN', 'LOKALISE_API_KEY', 'LOKALISE_ACCESS_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the projects and translations of its owner and invite people.',
      examples: [
        'LOKALISE_API_TOKEN=<hex:40>',
        'curl -H "X-Api-Token: <hex:40>" https://api.lokalise.com/api2/projects',
        "const lokaliseApi = new LokaliseApi({ apiKey: '<hex:40>' });",
        'lokalise2 file download --token <hex:40> --project-id 1.2 --format json',
      ],
      nearMisses: [
        'uses: lokalise/lokalise-pull-action@<hex:40>',
        'LOKALISE_API_TOKEN=your_token',
        'LOKALISE_API_TOKEN=<hex:32>',
        'X-Api-Token: <hex:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.lokalise.com/profile#apitokens',
    docs: 'https://docs.lokalise.com/en/articles/1929556-api-tokens',
    steps: [
      'generate a new token at https://app.lokalise.com/profile#apitokens: read-only if that is enough',
      'put it in LOKALISE_API_TOKEN, outside git',
      'delete the old token there and look through the activity of your projects since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.lokalise.com/api2/teams?limit=1',
      auth: { header: 'X-Api-Token' },
      answers: [
        {
          status: 200,
          json: { 'teams.0.team_id': 'number', 'teams.0.plan': 'string', 'teams.0.quota_usage': 'object' },
          is: 'active',
        },
        { status: [400, 401], json: { 'error.message': { includes: 'X-Api-Token' } }, is: 'inactive' },
      ],
      tells: { organisation: 'teams.0.name', kind: 'teams.0.plan' },
      replies: [
        {
          status: 200,
          body: {
            teams: [
              { team_id: 1, name: 'Example', plan: 'Essential', quota_usage: { users: 1, keys: 2 }, quota_allowed: {} },
            ],
          },
          is: 'active',
        },
        { status: 400, body: { error: { message: 'Invalid `X-Api-Token` header', code: 400 } }, is: 'inactive' },
        { status: 401, body: { error: { message: 'Invalid `X-Api-Token` header', code: 401 } }, is: 'inactive' },
        { status: 429, body: { error: { message: 'Too many requests', code: 429 } }, is: 'unknown' },
      ],
      source: 'https://developers.lokalise.com/reference/list-all-teams',
    },
  ],
  sources: [
    'https://developers.lokalise.com/reference/api-authentication',
    'https://developers.lokalise.com/reference/list-all-teams',
    'format: observed in public code, not documented',
  ],
});
