import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ipapi',
  site: 'https://ipapi.com',
  keys: {
    'access-key': {
      name: 'ipapi access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: {
        words: ['ipapi.com', 'ipapi_access', 'ipapi_key', 'ipapi key', 'ipapi_api', 'ipapi token', 'ipapi secret'],
        within: 80,
      },
      env: ['IPAPI_ACCESS_KEY', 'IPAPI_API_KEY', 'IPAPI_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can look up addresses and use up the requests of your plan.',
      examples: 'https://api.ipapi.com/api/8.8.8.8?access_key=<hex:32>',
    },
  },
  rotate: {
    console: 'https://ipapi.com/dashboard',
    docs: 'https://docs.apilayer.com/ipapi/docs/getting-started',
    make: 'reset the access key at {console}: the old one ends',
    put: 'put the new one in IPAPI_ACCESS_KEY, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: apilayer({
    url: 'https://api.ipapi.com/api/8.8.8.8',
    active: { ip: { is: '8.8.8.8' }, continent_code: 'string', country_code: 'string' },
    accepted: { ip: '8.8.8.8', type: 'ipv4', continent_code: 'NA', country_code: 'US' },
    elsewhere: 'the marketplace of APILayer, or ipapi.co, which is another service',
    source: 'https://ipapi.com/documentation',
  }),
  sources: ['{check}', '{docs}', 'format: {observed}'],
});
