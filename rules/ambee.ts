import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ambee',
  site: 'https://www.getambee.com',
  keys: {
    'api-key': {
      name: 'Ambee API key',
      severity: 'low',
      pattern: /[0-9a-f]{62,64}/,
      shape: ['<hex:64>', '<hex:62>'],
      context: { words: ['ambee', 'ambeedata', 'getambee'], within: 80 },
      env: ['AMBEE_API_KEY', 'AMBEE_KEY', 'AMBEEDATA_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for air, pollen and weather on your plan until its calls are used up.',
    },
  },
  rotate: {
    console: 'https://api-dashboard.getambee.com',
    docs: 'https://docs.ambeedata.com/',
    make: 'make a new key on the dashboard at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.ambeedata.com/latest/by-lat-lng?lat=12.9&lng=77.5',
    auth: { header: 'x-api-key' },
    active: { message: { is: 'success' }, 'stations.0.AQI': 'number' },
    inactive: { message: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { message: 'success', stations: [{ CO: 0.7, AQI: 52, city: 'Bengaluru' }] },
    refused: { message: 'Invalid API key' },
    source: 'https://docs.ambeedata.com/apis/air-quality',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
