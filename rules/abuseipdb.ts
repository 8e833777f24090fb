import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'AbuseIPDB',
  site: 'https://www.abuseipdb.com',
  keys: [
    {
      id: 'api-key',
      name: 'AbuseIPDB API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{80}/,
      context: { words: ['abuseipdb', 'abuse_ipdb', 'abuse-ipdb'], within: 100 },
      env: ['ABUSEIPDB_API_KEY', 'ABUSEIPDB_KEY', 'ABUSEIPDB_TOKEN'],
      entropy: 3.2,
      risk: 'Whoever has it can look up and report addresses in your name and take back your reports.',
      examples: [
        'ABUSEIPDB_API_KEY=<hex:80>',
        'curl https://api.abuseipdb.com/api/v2/check?ipAddress=8.8.8.8 -H "Key: <hex:80>"',
        '{"abuseipdb": {"apiKey": "<alnum:80>"}}',
      ],
      nearMisses: ['ABUSEIPDB_API_KEY=<hex:40>', 'key: <hex:80>', 'ABUSEIPDB_API_KEY=YOUR_OWN_API_KEY'],
    },
  ],
  rotate: {
    console: 'https://www.abuseipdb.com/account/api',
    docs: 'https://docs.abuseipdb.com/',
    steps: [
      'create a new key at https://www.abuseipdb.com/account/api',
      'put it in ABUSEIPDB_API_KEY, outside git',
      'delete the old key there and look through your reports since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.abuseipdb.com/api/v2/check?ipAddress=127.0.0.1',
      auth: { header: 'Key' },
      headers: { Accept: 'application/json' },
      answers: [
        {
          status: 200,
          json: { 'data.ipAddress': { is: '127.0.0.1' }, 'data.abuseConfidenceScore': 'number' },
          is: 'active',
        },
        { status: 401, json: { 'errors.0.detail': { includes: 'Authentication failed' } }, is: 'inactive' },
        {
          status: 429,
          json: { 'errors.0.detail': { includes: 'Daily rate limit' } },
          is: 'limited',
          because: 'its requests of the day are used up',
        },
      ],
      tells: { limits: 'header:x-ratelimit-limit' },
      replies: [
        {
          status: 200,
          body: { data: { ipAddress: '127.0.0.1', isPublic: false, ipVersion: 4, abuseConfidenceScore: 0 } },
          is: 'active',
        },
        {
          status: 401,
          body: {
            errors: [
              {
                detail:
                  'Authentication failed. Your API key is either missing, incorrect, or revoked. Note: The APIv2 key differs from the APIv1 key.',
                status: 401,
              },
            ],
          },
          is: 'inactive',
        },
        {
          status: 429,
          body: { errors: [{ detail: 'Daily rate limit of 1000 requests exceeded for this endpoint.', status: 429 }] },
          is: 'limited',
        },
      ],
      source: 'https://docs.abuseipdb.com/#check-endpoint',
    },
  ],
  sources: [
    'https://docs.abuseipdb.com/',
    'https://www.abuseipdb.com/api',
    'key shape: observed in public code, not documented',
  ],
});
