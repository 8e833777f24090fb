import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Whoxy',
  site: 'https://www.whoxy.com',
  keys: {
    'api-key': {
      name: 'Whoxy API key',
      severity: 'medium',
      pattern: /[0-9a-z]{33}/,
      shape: '<lownum:33>',
      context: { words: ['whoxy'], within: 80 },
      env: ['WHOXY_API_KEY', 'WHOXY_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up owners of domains on your balance.',
    },
  },
  rotate: {
    console: 'https://www.whoxy.com/account/',
    docs: 'https://www.whoxy.com/#api',
    make: 'reset the key at {console}, which ends the old one',
    put: 'put the new one in WHOXY_API_KEY, outside git',
  },
  check: {
    url: 'https://api.whoxy.com/?account=balance',
    auth: { query: 'key' },
    active: { status: { is: 1 }, live_whois_balance: 'number', reverse_whois_balance: 'number' },
    inactive: { status: 200, json: { status: { is: 0 }, status_reason: { includes: 'API Key' } } },
    tells: { balance: '{live_whois_balance} look-ups' },
    accepted: { status: 1, live_whois_balance: 10, whois_history_balance: 0, reverse_whois_balance: 0 },
    refused: { status: 0, status_reason: 'Incorrect API Key' },
    source: 'https://www.whoxy.com/account-balance/; the words of the refusal: observed in public code',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
