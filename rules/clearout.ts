import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clearout',
  site: 'https://clearout.io',
  keys: {
    'api-token': {
      name: 'Clearout API token',
      severity: 'medium',
      // Of late two runs of hex with a colon between.
      pattern: /[0-9a-f]{32}:[0-9a-f]{64}|[0-9A-Za-z]{28}/,
      shape: ['<hex:32>:<hex:64>', '<alnum:26><digit:2>'],
      context: { words: ['clearout'], within: 80 },
      env: ['CLEAROUT_API_TOKEN', 'CLEAROUT_API_KEY', 'CLEAROUT_TOKEN'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can verify addresses on your credits and read the lists that you had verified.',
    },
  },
  rotate: {
    console: 'https://app.clearout.io/dashboard/developers/',
    docs: 'https://docs.clearout.io/api-overview.html',
    make: 'create a new server app at {console} and take its API token',
    shownOnce: true,
    end: 'delete the old app there and look at the credits since the leak',
  },
  check: {
    url: 'https://api.clearout.io/v2/email_verify/getcredits',
    active: { status: { is: 'success' }, 'data.credits': 'object' },
    inactive: { status: { is: 'failed' }, 'error.code': { is: 1000 } },
    tells: { balance: '{data.credits.available} credits' },
    accepted: { status: 'success', data: { credits: { available: 100, subs: 0, total: 100 } } },
    refused: { status: 'failed', error: { code: 1000, message: 'Invalid API Token, please generate new token' } },
    source: 'https://docs.clearout.io/api-overview.html',
  },
  sources: ['{docs}', 'https://docs.clearout.io/email-verifier-api.html', 'form: {observed}'],
});
