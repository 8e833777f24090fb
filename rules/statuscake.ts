import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'StatusCake',
  site: 'https://www.statuscake.com',
  keys: {
    'api-token': {
      name: 'StatusCake API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['statuscake', 'status_cake'], within: 60 },
      env: ['STATUSCAKE_API_TOKEN', 'STATUSCAKE_API_KEY', 'STATUSCAKE_TOKEN', 'STATUSCAKE_APIKEY'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change your checks and alerts, so that nobody is told when a site is down.',
    },
  },
  rotate: {
    console: 'https://app.statuscake.com/User.php',
    docs: 'https://developers.statuscake.com/guides/api/authentication/',
    make: 'open the account settings at {console} and generate a new API token',
    end: 'delete the old token there and look through your checks and contact groups',
  },
  check: {
    url: 'https://api.statuscake.com/v1/uptime?limit=1',
    active: { data: 'array', 'metadata.page_count': 'number', 'metadata.total_count': 'number' },
    inactive: { message: 'string' },
    refusalMayMean: 'something else than a bad token: no document shows the words of a refusal',
    accepted: { data: [], metadata: { page: 1, per_page: 1, page_count: 1, total_count: 0 } },
    refused: { message: 'Unauthorized' },
    source: 'https://developers.statuscake.com/api/',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
