import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'IPInfoDB',
  site: 'https://www.ipinfodb.com',
  keys: {
    'api-key': {
      name: 'IPInfoDB API key',
      severity: 'low',
      pattern: /[0-9a-z]{64}/,
      shape: '<hex:64>',
      context: { words: ['ipinfodb'], within: 80 },
      env: ['IPINFODB_API_KEY', 'IPINFODB_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up addresses on your quota.',
    },
  },
  rotate: {
    console: 'https://www.ipinfodb.com/login',
    docs: 'https://www.ipinfodb.com/api',
    make: 'make a new key at {console}: no page says how the old one ends; ask the support to end it',
  },
  check: {
    url: 'https://api.ipinfodb.com/v3/ip-country/?ip=8.8.8.8&format=json',
    auth: { query: 'key' },
    active: { statusCode: { is: 'OK' }, ipAddress: { is: '8.8.8.8' }, countryCode: 'string' },
    inactive: {
      status: [200, 401, 403],
      json: { statusCode: { is: 'ERROR' }, statusMessage: { includes: 'API key' } },
    },
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: {
      statusCode: 'OK',
      statusMessage: '',
      ipAddress: '8.8.8.8',
      countryCode: 'US',
      countryName: 'United States',
    },
    refused: { statusCode: 'ERROR', statusMessage: 'Invalid API key.', ipAddress: '' },
    source: 'https://www.ipinfodb.com/api',
  },
  sources: ['{docs}', 'form: {observed}'],
});
