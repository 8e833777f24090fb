import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Walk Score',
  site: 'https://www.walkscore.com',
  keys: {
    'api-key': {
      name: 'Walk Score API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}|[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['walkscore', 'walk_score', 'wsapikey'], within: 80 },
      env: ['WALKSCORE_API_KEY', 'WALK_SCORE_API_KEY', 'WSAPIKEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for scores on your plan.',
    },
  },
  rotate: {
    docs: 'https://www.walkscore.com/professional/api.php',
    make: 'ask Walk Score for a new key',
    end: 'have the old key ended in the same letter',
  },
  check: {
    url: 'https://api.walkscore.com/score?format=json&address=1119%208th%20Avenue%20Seattle%20WA%2098101&lat=47.6085&lon=-122.3295',
    auth: { query: 'wsapikey' },
    active: { status: { is: 1 }, walkscore: 'number', ws_link: { includes: 'walkscore.com' } },
    // Its numbers: 40 for a wrong key, 41 for too many calls, 42 for an address that is not let in.
    inactive: { status: 200, json: { status: { is: 40 } } },
    accepted: { status: 1, walkscore: 98, description: 'Paradise', ws_link: 'https://www.walkscore.com/score/1119' },
    refused: { status: 40 },
    unclear: { 200: { status: 41 }, 403: { status: 42 } },
    source: 'https://www.walkscore.com/professional/api.php',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
