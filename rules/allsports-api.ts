import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AllSportsAPI',
  site: 'https://allsportsapi.com',
  keys: {
    'api-key': {
      name: 'AllSportsAPI key',
      severity: 'low',
      pattern: /[0-9a-z]{64}/,
      shape: '<hex:64>',
      context: { words: ['allsports'], within: 80 },
      env: ['ALLSPORTSAPI_KEY', 'ALLSPORTS_API_KEY', 'ALL_SPORTS_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can ask for results on your plan and use up its calls.',
      examples: 'https://apiv2.allsportsapi.com/football/?met=Countries&APIkey=<hex:64>',
    },
  },
  rotate: {
    console: 'https://allsportsapi.com/account',
    docs: 'https://allsportsapi.com/soccer-football-api-documentation',
    make: 'ask the support of AllSportsAPI for another key: no page tells how to change it yourself',
    end: 'make sure that the old key answers no more',
  },
  check: {
    url: 'https://apiv2.allsportsapi.com/football/?met=Countries',
    auth: { query: 'APIkey' },
    active: { success: { is: 1 }, 'result.0.country_key': 'number', 'result.0.country_name': 'string' },
    inactive: { status: [200, 401, 403], text: 'Wrong login credentials' },
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { success: 1, result: [{ country_key: 1, country_name: 'Example', country_logo: null }] },
    replies: {
      status: 200,
      body: { error: '1', result: [{ param: 'APIkey', msg: 'Wrong login credentials!', cod: 1005 }] },
      is: 'inactive',
    },
    source: 'https://allsportsapi.com/soccer-football-api-documentation',
  },
  sources: ['{docs}', 'form: {observed}'],
});
