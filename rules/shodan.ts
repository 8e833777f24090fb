import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Shodan',
  site: 'https://www.shodan.io',
  keys: [
    {
      id: 'api-key',
      name: 'Shodan API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['shodan'], within: 80 },
      env: ['SHODAN_API_KEY', 'SHODAN_KEY', 'SHODAN_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can search and scan on your credits and read your network alerts.',
      examples: [
        'SHODAN_API_KEY=<alnum:32>',
        "api = shodan.Shodan('<alnum:32>')",
        'https://api.shodan.io/shodan/host/8.8.8.8?key=<alnum:32>',
      ],
      nearMisses: ['SHODAN_API_KEY=<alnum:16>', 'key=<alnum:32>', 'shodan_favicon_hash: <hex:64>'],
    },
  ],
  rotate: {
    console: 'https://account.shodan.io',
    docs: 'https://developer.shodan.io/api',
    steps: [
      'reset the API key at https://account.shodan.io: a new one is made and the old one ends at once',
      'put the new key where the old one is used, outside git',
      'look at the credits and alerts that were used since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.shodan.io/api-info',
      auth: { query: 'key' },
      answers: [
        {
          status: 200,
          json: { scan_credits: 'number', query_credits: 'number', plan: 'string' },
          is: 'active',
        },
        // Its own client takes a 401 for a bad key; what the plan does not allow gets a 403.
        { status: 401, is: 'inactive' },
      ],
      tells: { kind: 'plan', balance: '{query_credits} query credits', limits: 'usage_limits.query_credits' },
      replies: [
        {
          status: 200,
          body: {
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
          is: 'active',
        },
        { status: 401, body: { error: 'Invalid API key' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developer.shodan.io/api',
    },
  ],
  sources: [
    'https://github.com/achillean/shodan-python/blob/master/shodan/client.py',
    'https://developer.shodan.io/api',
    'key shape: observed in public code, not documented',
  ],
});
