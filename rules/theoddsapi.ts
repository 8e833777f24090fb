import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'The Odds API',
  site: 'https://the-odds-api.com',
  keys: {
    'api-key': {
      name: 'The Odds API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['the-odds-api', 'theoddsapi', 'odds_api'], within: 80 },
      env: ['THE_ODDS_API_KEY', 'THEODDSAPI_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for odds on your plan.',
    },
  },
  rotate: {
    docs: 'https://the-odds-api.com/liveapi/guides/v4/',
    make: 'ask the support of The Odds API for a new key, as no page tells how to renew one, or subscribe with another address',
    end: 'have the old key ended in the same letter',
  },
  check: {
    // The list of sports is not counted against the plan.
    url: 'https://api.the-odds-api.com/v4/sports/',
    auth: { query: 'apiKey' },
    active: { '0.key': 'string', '0.group': 'string', '0.has_outrights': 'boolean' },
    inactive: { error_code: { is: 'INVALID_KEY' } },
    disabled: { status: 401, json: { error_code: { is: 'DEACTIVATED_KEY' } } },
    limited: {
      status: 401,
      json: { error_code: { is: 'OUT_OF_USAGE_CREDITS' } },
      because: 'the requests of this month are used up',
    },
    tells: { usage: 'header:x-requests-used' },
    accepted: [{ key: 'soccer_epl', group: 'Soccer', title: 'EPL', active: true, has_outrights: false }],
    refused: { message: 'API key is not valid.', error_code: 'INVALID_KEY' },
    recorded: {
      disabled: { message: 'The API key was deactivated.', error_code: 'DEACTIVATED_KEY' },
      limited: { message: 'Usage quota has been reached.', error_code: 'OUT_OF_USAGE_CREDITS' },
    },
    source: 'https://the-odds-api.com/liveapi/guides/v4/api-error-codes.html',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
