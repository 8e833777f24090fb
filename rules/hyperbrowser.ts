import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hyperbrowser',
  site: 'https://www.hyperbrowser.ai',
  keys: {
    'api-key': {
      name: 'Hyperbrowser API key',
      pattern: /hb_[0-9a-f]{28}/,
      shape: 'hb_<hex:28>',
      context: { words: ['hyperbrowser'] },
      env: ['HYPERBROWSER_API_KEY'],
      risk: 'Whoever has it can run browsers at your cost, and act in the profiles that are signed in to other sites.',
    },
  },
  rotate: {
    console: 'https://app.hyperbrowser.ai/settings',
    docs: 'https://docs.hyperbrowser.ai',
    make: 'create a new API key at {console}',
    end: 'delete the old key there, look through the sessions since the leak, and sign out what saved profiles were signed in to',
  },
  check: {
    url: 'https://api.hyperbrowser.ai/api/team/credit-info',
    auth: { header: 'x-api-key' },
    active: { usage: 'number', limit: 'number', remaining: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { usage: '{usage} credits', limits: '{limit} credits' },
    accepted: { usage: 10, limit: 1000, remaining: 990 },
    refused: { message: 'Unauthorized' },
    source: 'the npm package @hyperbrowser/sdk (team.getCreditInfo)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
