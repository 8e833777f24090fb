import { apilayer } from '../src/rulebook/apilayer.ts';
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
  check: apilayer({
    url: 'https://api.aviationstack.com/v1/airlines?limit=1',
    active: { 'pagination.total': 'number', 'pagination.limit': 'number', 'data.0.airline_name': 'string' },
    accepted: {
      pagination: { offset: 0, limit: 1, count: 1, total: 13130 },
      data: [{ airline_name: 'Example Air', iata_code: 'XX', status: 'active' }],
    },
    named: 'error.code',
    source: 'https://aviationstack.com/documentation',
  }),
  sources: ['{docs}', 'key shape: {observed}'],
});
