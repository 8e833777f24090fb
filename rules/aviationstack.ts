import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'aviationstack',
  site: 'https://aviationstack.com',
  keys: {
    'access-key': {
      name: 'aviationstack API access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['aviationstack', 'aviation_stack'], within: 80 },
      env: ['AVIATIONSTACK_API_KEY', 'AVIATIONSTACK_ACCESS_KEY', 'AVIATIONSTACK_KEY', 'AVIATION_STACK_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can fetch flight data on your plan until its requests are used up.',
      examples: 'https://api.aviationstack.com/v1/flights?access_key=<hex:32>',
      nearMisses: 'https://github.com/example/aviationstack/commit/<hex:40>',
    },
  },
  rotate: {
    console: 'https://aviationstack.com/dashboard',
    docs: 'https://aviationstack.com/documentation',
    make: 'reset the API access key in the dashboard: a new one is made and the old one ends at once',
    put: 'put the new key where the old one is used, outside git',
    end: 'look through the usage since the leak',
  },
  check: {
    url: 'https://api.aviationstack.com/v1/airlines?limit=1',
    auth: { query: 'access_key' },
    active: { 'pagination.total': 'number', 'pagination.limit': 'number', 'data.0.airline_name': 'string' },
    inactive: { 'error.code': { is: 'invalid_access_key' } },
    disabled: { status: [401, 403], json: { 'error.code': { is: 'inactive_user' } } },
    limited: {
      status: [403, 429],
      json: { 'error.code': { is: 'usage_limit_reached' } },
      because: 'its requests of the month are used up',
    },
    answers: [
      {
        status: 403,
        json: { 'error.code': { is: 'function_access_restricted' } },
        is: 'limited',
        because: 'its plan does not hold this list',
        recorded: { error: { code: 'https_access_restricted', message: 'no' } },
      },
      {
        status: 403,
        json: { 'error.code': { is: 'https_access_restricted' } },
        is: 'limited',
        because: 'its plan answers over HTTP only',
      },
    ],
    elsewhere: 'the newer address api.apilayer.net, which has keys of its own',
    accepted: {
      pagination: { offset: 0, limit: 1, count: 1, total: 13130 },
      data: [{ airline_name: 'Example Air', iata_code: 'XX', status: 'active' }],
    },
    refused: { error: { code: 'invalid_access_key', message: 'You have not supplied a valid API Access Key.' } },
    recorded: {
      disabled: { error: { code: 'inactive_user', message: 'inactive' } },
      limited: { error: { code: 'function_access_restricted', message: 'no' } },
    },
    replies: { status: 429, body: { error: { code: 'usage_limit_reached', message: 'reached' } }, is: 'limited' },
    source: 'https://aviationstack.com/documentation',
  },
  sources: ['{docs}', 'key shape: {observed}'],
});
