import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'mediastack',
  site: 'https://mediastack.com',
  keys: {
    'access-key': {
      name: 'mediastack API access key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['mediastack'], within: 80 },
      env: ['MEDIASTACK_API_KEY', 'MEDIASTACK_ACCESS_KEY', 'MEDIASTACK_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for news on your plan until its requests are used up.',
      examples: 'http://api.mediastack.com/v1/news?access_key=<hex:32>',
    },
  },
  rotate: {
    console: 'https://mediastack.com/dashboard',
    docs: 'https://mediastack.com/documentation',
    make: 'reset the API access key at {console}: the old one ends',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: {
    url: 'https://api.mediastack.com/v1/sources?limit=1',
    auth: { query: 'access_key' },
    active: { 'pagination.total': 'number', data: 'array' },
    inactive: { status: [200, 401], json: { 'error.code': { is: 'invalid_access_key' } } },
    disabled: { status: [200, 401, 403], json: { 'error.code': { is: 'inactive_user' } } },
    limited: {
      status: [200, 429],
      json: { 'error.code': { is: 'usage_limit_reached' } },
      because: 'its requests of the month are used up',
    },
    answers: {
      status: [200, 403],
      json: { 'error.code': { is: 'https_access_restricted' } },
      is: 'limited',
      because: 'its plan answers over HTTP only',
      recorded: { error: { code: 'https_access_restricted' } },
    },
    elsewhere: 'the marketplace of APILayer',
    accepted: { pagination: { limit: 1, offset: 0, count: 1, total: 7500 }, data: [] },
    refused: { error: { code: 'invalid_access_key' } },
    recorded: {
      disabled: { error: { code: 'inactive_user' } },
      limited: { error: { code: 'usage_limit_reached' } },
    },
    source: 'https://mediastack.com/documentation',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
