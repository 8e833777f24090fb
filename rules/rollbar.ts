import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Rollbar',
  site: 'https://rollbar.com',
  keys: {
    'access-token': {
      name: 'Rollbar access token',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: [
          'rollbar_token',
          'rollbar_access',
          'rollbar.init',
          'rollbar-access-token',
          'rollbar.access_token',
          'new Rollbar(',
        ],
        within: 80,
      },
      env: [
        'ROLLBAR_ACCESS_TOKEN',
        'ROLLBAR_SERVER_TOKEN',
        'ROLLBAR_TOKEN',
        'ROLLBAR_POST_SERVER_ITEM',
        'ROLLBAR_READ_TOKEN',
      ],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send made-up errors, and read yours if the token may read.',
      examples: "rollbar.init('<hex:32>', environment='production')",
    },
  },
  rotate: {
    console: 'https://app.rollbar.com/a/-/settings/access_tokens',
    docs: 'https://docs.rollbar.com/docs/access-tokens',
    make: 'create a new project access token with the same scope under Settings, Project Access Tokens',
    end: 'disable the old token there, and delete it when nothing fails',
  },
  check: {
    url: 'https://api.rollbar.com/api/1/items/?page=1',
    auth: { header: 'X-Rollbar-Access-Token' },
    active: { err: { is: 0 }, 'result.items': 'array', 'result.page': 'number' },
    inactive: { status: [401, 403], json: { err: { is: 1 }, message: { includes: 'invalid access token' } } },
    limited: {
      status: 403,
      json: { err: { is: 1 }, message: { includes: 'insufficient privileges' } },
      because: 'it only sends items',
    },
    refusalMayMean: 'something else: the words of its refusals are documented nowhere',
    accepted: { err: 0, result: { items: [], page: 1, total_count: 0 } },
    refused: { err: 1, message: 'invalid access token' },
    recorded: { limited: { err: 1, message: 'insufficient privileges: read scope is needed' } },
    source: 'https://docs.rollbar.com/reference/list-all-items',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
