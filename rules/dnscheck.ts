import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DNS Check',
  site: 'https://www.dnscheck.co',
  keys: {
    'api-key': {
      name: 'DNS Check API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:30><digit:2>',
      context: { words: ['dnscheck.co', 'dnscheck_api', 'dns_check_api'], within: 80 },
      env: ['DNSCHECK_API_KEY'],
      entropy: 4.01,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the checks of your DNS records.',
    },
  },
  rotate: {
    console: 'https://www.dnscheck.co/account',
    docs: 'https://www.dnscheck.co/api',
    make: 'make a new API key in the settings of the account',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://www.dnscheck.co/api/v1/groups/all',
    auth: { query: 'api_key' },
    active: { 'groups.0.uuid': 'string', 'groups.0.notifications': 'boolean' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: { groups: [{ uuid: 'g1', name: 'Example', public: true, notifications: true, status: 'pass' }] },
    refused: 'Unauthorized',
    source: 'https://github.com/markheydon/dns-check-dotnet',
  },
  sources: ['{docs}', 'https://www.dnscheck.co/api/dns-record-group-monitoring', '{check}', 'form: {observed}'],
});
