import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ExchangeRate-API',
  site: 'https://www.exchangerate-api.com',
  keys: {
    'api-key': {
      name: 'ExchangeRate-API key',
      severity: 'low',
      pattern: /[0-9a-f]{24}/,
      shape: '<hex:24>',
      context: {
        words: ['exchangerate-api.com', 'exchangerate_api', 'exchange_rate_api', 'exchangeRateApi', 'exchangerate_key'],
        within: 80,
      },
      env: ['EXCHANGERATE_API_KEY', 'EXCHANGE_RATE_API_KEY', 'EXCHANGERATE_KEY'],
      entropy: 2.8,
      confidence: 'medium',
      risk: 'Whoever has it can ask for exchange rates and use up the requests of your plan.',
      examples: 'fetch("https://v6.exchangerate-api.com/v6/<hex:24>/latest/USD")',
    },
  },
  rotate: {
    console: 'https://app.exchangerate-api.com/keys',
    docs: 'https://www.exchangerate-api.com/docs/authentication',
    make: 'add a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://v6.exchangerate-api.com/v6/{key}/quota',
    auth: 'in-path',
    active: { result: { is: 'success' }, plan_quota: 'number', requests_remaining: 'number' },
    inactive: { status: [200, 403, 404], json: { result: { is: 'error' }, 'error-type': { is: 'invalid-key' } } },
    limited: {
      status: [200, 403, 429],
      json: { result: { is: 'error' }, 'error-type': { is: 'quota-reached' } },
      because: 'the requests of this month are used up',
    },
    answers: {
      status: [200, 403],
      json: { result: { is: 'error' }, 'error-type': { is: 'inactive-account' } },
      is: 'limited',
      because: 'the mail address of its account is not confirmed',
      recorded: { result: 'error', 'error-type': 'inactive-account' },
    },
    tells: { usage: '{requests_remaining} requests left', limits: '{plan_quota} requests' },
    accepted: {
      result: 'success',
      documentation: 'https://www.exchangerate-api.com/docs',
      plan_quota: 30000,
      requests_remaining: 25623,
      refresh_day_of_month: 17,
    },
    refused: { result: 'error', 'error-type': 'invalid-key' },
    recorded: {
      limited: { result: 'error', 'error-type': 'quota-reached' },
    },
    source: 'https://www.exchangerate-api.com/docs/request-quota-endpoint',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
