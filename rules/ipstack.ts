import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ipstack',
  site: 'https://ipstack.com',
  keys: {
    'access-key': {
      name: 'ipstack API access key',
      severity: 'low',
      pattern: /[0-9A-Fa-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['ipstack'], within: 80 },
      env: ['IPSTACK_API_KEY', 'IPSTACK_ACCESS_KEY', 'IPSTACK_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up addresses on your plan until its requests are used up.',
      examples: 'https://api.ipstack.com/134.201.250.155?access_key=<hex:32>',
    },
  },
  rotate: {
    console: 'https://ipstack.com/dashboard',
    docs: 'https://docs.apilayer.com/ipstack/docs/api-key-authentication',
    make: 'reset the API access key in the dashboard: a new one is made and the old one ends at once',
    put: 'put the new key where the old one is used, outside git',
    end: 'look through the usage since the leak',
  },
  check: apilayer({
    url: 'https://api.ipstack.com/134.201.250.155',
    active: { ip: { is: '134.201.250.155' }, continent_code: 'string', country_code: 'string' },
    accepted: { ip: '134.201.250.155', type: 'ipv4', continent_code: 'NA', country_code: 'US', city: 'Los Angeles' },
    source: 'https://ipstack.com/documentation',
  }),
  sources: ['{check}', 'https://docs.apilayer.com/ipstack/docs/getting-started', 'key shape: {observed}'],
});
