import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'numverify',
  site: 'https://numverify.com',
  keys: {
    'access-key': {
      name: 'numverify access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<alnum:30><digit:2>'],
      context: { words: ['numverify', 'apilayer.net/api/validate'], within: 80 },
      env: ['NUMVERIFY_API_KEY', 'NUMVERIFY_ACCESS_KEY', 'NUMVERIFY_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can look up phone numbers and use up the requests of your plan.',
      examples: 'http://apilayer.net/api/validate?access_key=<hex:32>&number=14158586273',
    },
  },
  rotate: {
    console: 'https://numverify.com/dashboard',
    docs: 'https://numverify.com/documentation',
    make: 'reset the access key at {console}: the old one ends',
    put: 'put the new one in NUMVERIFY_API_KEY, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: apilayer({
    url: 'https://apilayer.net/api/countries',
    active: { 'AF.country_name': 'string', 'AF.dialling_code': 'string' },
    accepted: { AF: { country_name: 'Afghanistan', dialling_code: '+93' } },
    elsewhere: 'the marketplace of APILayer',
    source: 'https://numverify.com/documentation',
  }),
  sources: ['{docs}', 'format: {observed}'],
});
