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
  check: {
    url: 'https://apilayer.net/api/countries',
    auth: { query: 'access_key' },
    active: { 'AF.country_name': 'string', 'AF.dialling_code': 'string' },
    inactive: { status: [200, 401], json: { success: { is: false }, 'error.type': { is: 'invalid_access_key' } } },
    disabled: { status: [200, 401, 403], json: { 'error.type': { is: 'inactive_user' } } },
    limited: {
      status: [200, 429],
      json: { success: { is: false }, 'error.code': { is: 104 } },
      because: 'the requests of this month are used up',
    },
    answers: {
      status: [200, 403],
      json: { success: { is: false }, 'error.code': { is: 105 } },
      is: 'limited',
      because: 'its plan does not include this, such as HTTPS',
    },
    elsewhere: 'the marketplace of APILayer',
    accepted: { AF: { country_name: 'Afghanistan', dialling_code: '+93' } },
    refused: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'Invalid access key.' } },
    recorded: { limited: { success: false, error: { code: 104, type: 'usage_limit_reached' } } },
    replies: {
      status: 200,
      body: { success: false, error: { code: 102, type: 'inactive_user', info: 'The account is inactive.' } },
      is: 'disabled',
    },
    source: 'https://numverify.com/documentation',
  },
  sources: ['{docs}', 'format: {observed}'],
});
