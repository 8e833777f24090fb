import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'vpnapi.io',
  site: 'https://vpnapi.io',
  keys: {
    'api-key': {
      name: 'vpnapi.io API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<alnum:30><digit:2>'],
      context: { words: ['vpnapi'], within: 80 },
      env: ['VPNAPI_API_KEY', 'VPNAPI_KEY', 'VPNAPI_IO_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can look up addresses and use up the requests of your day.',
      examples: 'https://vpnapi.io/api/8.8.8.8?key=<hex:32>',
    },
  },
  rotate: {
    console: 'https://vpnapi.io/dashboard',
    docs: 'https://vpnapi.io/api-documentation',
    make: 'make a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://vpnapi.io/api/8.8.8.8',
    auth: { query: 'key' },
    active: { ip: { is: '8.8.8.8' }, 'security.vpn': 'boolean', 'security.proxy': 'boolean' },
    inactive: { status: [401, 403], json: { message: { includes: 'API key' } } },
    refusalMayMean: 'that its requests are used up: the words for a dead key are documented nowhere',
    accepted: { ip: '8.8.8.8', security: { vpn: false, proxy: false, tor: false, relay: false } },
    replies: { status: 403, body: { message: 'Invalid API key.' }, is: 'inactive' },
    source: 'https://vpnapi.io/api-documentation',
  },
  sources: ['{docs}', 'form: {observed}'],
});
