import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Shodan',
  site: 'https://www.shodan.io',
  keys: {
    'api-key': {
      name: 'Shodan API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['shodan'], within: 80 },
      env: ['SHODAN_API_KEY', 'SHODAN_KEY', 'SHODAN_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can search and scan on your credits and read your network alerts.',
      examples: 'https://api.shodan.io/shodan/host/8.8.8.8?key=<alnum:32>',
    },
  },
  rotate: {
    console: 'https://account.shodan.io',
    docs: 'https://developer.shodan.io/api',
    make: 'reset the API key at {console}: a new one is made and the old one ends at once',
    put: 'put the new key where the old one is used, outside git',
    end: 'look at the credits and alerts that were used since the leak',
  },
  check: {
    url: 'https://api.shodan.io/api-info',
    auth: { query: 'key' },
    active: { scan_credits: 'number', query_credits: 'number', plan: 'string' },
    // Its own client takes a 401 for a bad key; what the plan does not allow gets a 403.
    inactive: 401,
    // As its own client knows it: the server before it answers with its page.
    answers: { status: 401, page: true, is: 'inactive', mayMean: 'something else: no words of Shodan’s came with it' },
    tells: { kind: 'plan', balance: '{query_credits} query credits', limits: 'usage_limits.query_credits' },
    accepted: {
      scan_credits: 100,
      usage_limits: { scan_credits: 100, query_credits: 100, monitored_ips: 16 },
      plan: 'dev',
      https: false,
      unlocked: true,
      query_credits: 90,
      monitored_ips: 0,
      unlocked_left: 90,
      telnet: false,
    },
    refused: { error: 'Invalid API key' },
    replies: {
      status: 401,
      headers: { 'content-type': 'text/html' },
      body: '<html><head><title>401 Authorization Required</title></head><body>nginx</body></html>',
      is: 'inactive',
    },
    source: 'https://developer.shodan.io/api',
  },
  sources: [
    'https://github.com/achillean/shodan-python/blob/master/shodan/client.py',
    '{docs}',
    'key shape: {observed}',
  ],
});
