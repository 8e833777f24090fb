import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'userstack',
  site: 'https://userstack.com',
  keys: {
    'access-key': {
      name: 'userstack API access key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['userstack'], within: 80 },
      env: ['USERSTACK_API_KEY', 'USERSTACK_ACCESS_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up user agents on your plan until its requests are used up.',
      examples: 'http://api.userstack.com/detect?access_key=<hex:32>&ua=Mozilla',
    },
  },
  rotate: {
    console: 'https://userstack.com/dashboard',
    docs: 'https://userstack.com/documentation',
    make: 'reset the API access key at {console}: the old one ends',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: {
    url: 'https://api.userstack.com/detect?ua=Mozilla',
    auth: { query: 'access_key' },
    active: { ua: { is: 'Mozilla' }, 'device.is_mobile_device': 'boolean' },
    inactive: { status: [200, 401], json: { 'error.type': { is: 'invalid_access_key' } } },
    disabled: { status: [200, 401, 403], json: { 'error.type': { is: 'inactive_user' } } },
    limited: {
      status: [200, 429],
      json: { 'error.type': { is: 'usage_limit_reached' } },
      because: 'its requests of the month are used up',
    },
    answers: {
      status: [200, 403],
      json: { 'error.type': { is: 'https_access_restricted' } },
      is: 'limited',
      because: 'its plan answers over HTTP only',
      recorded: { error: { type: 'https_access_restricted' } },
    },
    elsewhere: 'the marketplace of APILayer',
    accepted: { ua: 'Mozilla', type: 'browser', device: { is_mobile_device: false } },
    refused: { error: { type: 'invalid_access_key' } },
    recorded: {
      disabled: { error: { type: 'inactive_user' } },
      limited: { error: { type: 'usage_limit_reached' } },
    },
    source: 'https://userstack.com/documentation',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
