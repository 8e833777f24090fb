import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'IPinfo',
  site: 'https://ipinfo.io',
  keys: {
    token: {
      name: 'IPinfo API token',
      severity: 'medium',
      pattern: /[0-9a-f]{14}/,
      shape: '<hex:14>',
      context: {
        words: ['ipinfo.io', 'ipinfo_token', 'ipinfo_api', 'ipinfo_access', 'ipinfo_key', 'ipinfo.getHandler'],
        within: 60,
      },
      env: ['IPINFO_TOKEN', 'IPINFO_API_KEY', 'IPINFO_API_TOKEN', 'IPINFO_ACCESS_TOKEN'],
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it can look up addresses on your plan.',
      examples: 'https://ipinfo.io/8.8.8.8/json?token=<hex:14>',
      nearMisses: 'ipinfo mac <hex:12>',
    },
  },
  rotate: {
    console: 'https://ipinfo.io/account/token',
    docs: 'https://ipinfo.io/developers',
    make: 'make a new token at {console}',
    end: 'the old token ends with that',
  },
  check: {
    url: 'https://ipinfo.io/me',
    auth: { query: 'token' },
    active: { token: 'string', 'requests.month': 'number', 'requests.limit': 'number' },
    inactive: { status: [401, 403], json: { 'error.title': { is: 'Unknown token' } } },
    tells: { limits: 'requests.limit', usage: 'requests.month' },
    accepted: { token: 'made-up', requests: { day: 1, month: 10, limit: 50000, remaining: 49990 } },
    refused: {
      status: 403,
      error: { title: 'Unknown token', message: 'Please ensure you entered your token correctly.' },
    },
    source: 'https://ipinfo.io/developers; the refusal: observed in public code',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
