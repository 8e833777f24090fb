import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'positionstack',
  site: 'https://positionstack.com',
  keys: {
    'access-key': {
      name: 'positionstack API access key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['positionstack', 'position_stack'], within: 80 },
      env: ['POSITIONSTACK_API_KEY', 'POSITIONSTACK_ACCESS_KEY', 'POSITION_STACK_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up places on your plan until its requests are used up.',
      examples: 'http://api.positionstack.com/v1/forward?access_key=<hex:32>&query=Berlin',
    },
  },
  rotate: {
    console: 'https://positionstack.com/dashboard',
    docs: 'https://docs.apilayer.com/positionstack/docs/getting-started',
    make: 'reset the API access key at {console}: the old one ends',
    put: 'put the new one in POSITIONSTACK_API_KEY, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: apilayer({
    url: 'https://api.positionstack.com/v1/forward?query=Berlin&limit=1',
    active: { 'data.0.latitude': 'number', 'data.0.longitude': 'number', 'data.0.confidence': 'number' },
    accepted: { data: [{ latitude: 52.5, longitude: 13.4, type: 'locality', name: 'Berlin', confidence: 1 }] },
    named: 'error.code',
    source: 'https://positionstack.com/documentation',
  }),
  sources: ['{check}', '{docs}', 'format: {observed}'],
});
