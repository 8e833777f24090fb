import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Browshot',
  site: 'https://browshot.com',
  keys: {
    'api-key': {
      name: 'Browshot API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{28}/,
      shape: '<alnum:26><digit:2>',
      context: { words: ['browshot'], within: 60 },
      env: ['BROWSHOT_API_KEY', 'BROWSHOT_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can take screenshots at your cost and see yours.',
    },
  },
  rotate: {
    console: 'https://browshot.com/dashboard',
    docs: 'https://browshot.com/api/documentation',
    make: 'make a new API key in the dashboard ({console}), or write to its support where there is no button',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.browshot.com/api/v1/account/info?details=1',
    auth: { query: 'key' },
    active: { balance: 'number', free_screenshots_left: 'number', private_instances: 'number' },
    inactive: { status: [400, 401, 403], json: { error: { includes: 'Invalid API key' } } },
    tells: { balance: '{balance} credits' },
    accepted: { balance: 20, active: 1, free_screenshots_left: 100, private_instances: 0, hosting_browshot: 0 },
    refused: { error: 'Invalid API key' },
    refusalMayMean: 'something else: the words of a refusal are documented nowhere',
    source: 'https://browshot.com/api/documentation#account_info',
  },
  sources: ['{docs}', 'format: {observed}'],
});
