import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pingdom',
  site: 'https://www.pingdom.com',
  keys: {
    'api-token': {
      name: 'Pingdom API token',
      pattern: /[0-9A-Za-z_-]{86}|[0-9A-Za-z_-]{64}/,
      shape: ['<alnum:1><b64u:84><alnum:1>', '<alnum:1><b64u:62><alnum:1>'],
      context: { words: ['pingdom'], within: 80 },
      env: ['PINGDOM_API_TOKEN', 'PINGDOM_TOKEN', 'PINGDOM_API_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can read the checks and contacts of the account and, unless it only reads, change or delete them.',
    },
  },
  rotate: {
    console: 'https://my.pingdom.com/app/api-tokens',
    docs: 'https://docs.pingdom.com/api/',
    make: 'add a new API token at {console}, one that only reads where that is enough',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.pingdom.com/api/3.1/checks?limit=1',
    active: { checks: 'array', 'counts.total': 'number', 'counts.filtered': 'number' },
    inactive: { 'error.statuscode': { is: 401 }, 'error.statusdesc': 'string' },
    tells: { usage: '{counts.total} checks' },
    accepted: { checks: [{ id: 1, name: 'Shop', type: 'http' }], counts: { total: 3, limited: 1, filtered: 3 } },
    refused: { error: { statuscode: 401, statusdesc: 'Unauthorized', errormessage: 'User credentials missing' } },
    source: 'https://docs.pingdom.com/api/#tag/Checks/paths/~1checks/get',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
