import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DNS Check',
  site: 'https://www.dnscheck.co',
  keys: {
    'api-key': {
      name: 'DNS Check API key',
      noCheck: 'no document shows what it answers to a wrong key',
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
  sources: ['{docs}', 'form: {observed}'],
});
