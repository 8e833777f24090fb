import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Twelve Data',
  site: 'https://twelvedata.com',
  keys: {
    'api-key': {
      name: 'Twelve Data API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['twelvedata', 'twelve_data', 'twelve-data'], within: 80 },
      env: ['TWELVEDATA_API_KEY', 'TWELVE_DATA_API_KEY', 'TWELVEDATA_KEY', 'TWELVE_DATA_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for market data on your plan until its credits are used up.',
      examples: 'https://api.twelvedata.com/price?symbol=AAPL&apikey=<hex:32>',
    },
  },
  rotate: {
    console: 'https://twelvedata.com/account/api-keys',
    docs: 'https://twelvedata.com/docs#authentication',
    make: 'generate a new key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.twelvedata.com/api_usage',
    auth: { query: 'apikey' },
    active: { timestamp: 'string', current_usage: 'number', plan_limit: 'number' },
    inactive: {
      status: [200, 401],
      json: { code: { is: 401 }, message: { includes: '**apikey** parameter is incorrect' } },
    },
    tells: { usage: 'current_usage', limits: '{plan_limit} a minute', kind: 'plan_category' },
    accepted: { timestamp: '2026-01-02 03:04:05', current_usage: 1, plan_limit: 8, plan_category: 'basic' },
    refused: { code: 401, message: '**apikey** parameter is incorrect or not specified.', status: 'error' },
    source: 'https://twelvedata.com/docs#api-usage',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
