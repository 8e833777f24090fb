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
  check: {
    url: 'https://api.ipstack.com/134.201.250.155',
    auth: { query: 'access_key' },
    active: { ip: { is: '134.201.250.155' }, continent_code: 'string', country_code: 'string' },
    inactive: { status: [200, 401], json: { 'error.type': { is: 'invalid_access_key' } } },
    disabled: { status: [200, 401, 403], json: { 'error.type': { is: 'inactive_user' } } },
    limited: {
      status: [200, 403, 429],
      json: { 'error.type': { is: 'usage_limit_reached' } },
      because: 'its requests of the month are used up',
    },
    answers: {
      status: [200, 403],
      json: { 'error.type': { is: 'https_access_restricted' } },
      is: 'limited',
      because: 'its plan answers over HTTP only',
    },
    accepted: { ip: '134.201.250.155', type: 'ipv4', continent_code: 'NA', country_code: 'US', city: 'Los Angeles' },
    replies: [
      {
        status: 200,
        body: {
          success: false,
          error: { code: 101, type: 'invalid_access_key', info: 'You have not supplied a valid API Access Key.' },
        },
        is: 'inactive',
      },
      { status: 200, body: { success: false, error: { code: 102, type: 'inactive_user' } }, is: 'disabled' },
      { status: 200, body: { success: false, error: { code: 104, type: 'usage_limit_reached' } }, is: 'limited' },
      { status: 200, body: { success: false, error: { code: 105, type: 'https_access_restricted' } }, is: 'limited' },
      {
        status: 429,
        headers: { 'retry-after': '30' },
        body: {
          success: false,
          error: { code: 104, type: 'usage_limit_reached', info: 'Your monthly usage limit has been reached.' },
        },
        is: 'limited',
      },
    ],
    source: 'https://ipstack.com/documentation',
  },
  sources: ['{check}', 'https://docs.apilayer.com/ipstack/docs/getting-started', 'key shape: {observed}'],
});
