import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AbuseIPDB',
  site: 'https://www.abuseipdb.com',
  keys: {
    'api-key': {
      name: 'AbuseIPDB API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{80}/,
      shape: '<alnum:80>',
      context: { words: ['abuseipdb', 'abuse_ipdb'], within: 100 },
      env: ['ABUSEIPDB_API_KEY', 'ABUSEIPDB_KEY', 'ABUSEIPDB_TOKEN'],
      entropy: 3.2,
      risk: 'Whoever has it can look up and report addresses in your name and take back your reports.',
    },
  },
  rotate: {
    console: 'https://www.abuseipdb.com/account/api',
    docs: 'https://docs.abuseipdb.com/',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look through your reports since the leak',
  },
  check: {
    url: 'https://api.abuseipdb.com/api/v2/check?ipAddress=127.0.0.1',
    auth: { header: 'Key' },
    headers: { Accept: 'application/json' },
    active: { 'data.ipAddress': { is: '127.0.0.1' }, 'data.abuseConfidenceScore': 'number' },
    inactive: { 'errors.0.detail': { includes: 'Authentication failed' } },
    limited: {
      status: 429,
      json: { 'errors.0.detail': { includes: 'Daily rate limit' } },
      because: 'its requests of the day are used up',
    },
    tells: { limits: 'header:x-ratelimit-limit' },
    accepted: { data: { ipAddress: '127.0.0.1', isPublic: false, ipVersion: 4, abuseConfidenceScore: 0 } },
    refused: {
      errors: [
        {
          detail:
            'Authentication failed. Your API key is either missing, incorrect, or revoked. Note: The APIv2 key differs from the APIv1 key.',
          status: 401,
        },
      ],
    },
    recorded: {
      limited: { errors: [{ detail: 'Daily rate limit of 1000 requests exceeded for this endpoint.', status: 429 }] },
    },
    source: 'https://docs.abuseipdb.com/#check-endpoint',
  },
  sources: ['{docs}', 'https://www.abuseipdb.com/api', 'key shape: {observed}'],
});
