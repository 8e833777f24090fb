import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OANDA',
  site: 'https://www.oanda.com',
  keys: {
    'access-token': {
      name: 'OANDA trading token',
      severity: 'critical',
      pattern: /[0-9a-f]{32}-[0-9a-f]{32}/,
      shape: '<hex:32>-<hex:32>',
      context: { words: ['oanda'], within: 80 },
      env: ['OANDA_API_KEY', 'OANDA_API_TOKEN', 'OANDA_ACCESS_TOKEN', 'OANDA_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can trade on the account.',
    },
    'rates-key': {
      name: 'OANDA exchange rates API key',
      noCheck: 'each call is counted against the plan',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{24}/,
      shape: '<alnum:24>',
      context: {
        words: [
          'oanda_rates',
          'web-services.oanda.com',
          'exchange-rates-api.oanda.com',
          'oanda_api',
          'oanda_key',
          'oanda access',
          'oanda token',
          'oanda key',
        ],
        within: 60,
      },
      env: ['OANDA_RATES_API_KEY', 'OANDA_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can ask for exchange rates on your plan.',
    },
  },
  rotate: {
    docs: 'https://developer.oanda.com/rest-live-v20/introduction/',
    make: 'generate a new token in the hub of OANDA, under Manage API Access, which ends the old one',
    after: 'look through trades and orders since the leak',
  },
  check: {
    keys: ['access-token'],
    url: 'https://api-fxtrade.oanda.com/v3/accounts',
    active: { 'accounts.0.id': 'string', 'accounts.0.tags': 'array' },
    answers: {
      status: 401,
      json: { errorMessage: { includes: 'Insufficient authorization' } },
      is: 'next',
      recorded: { errorMessage: 'Insufficient authorization to perform request.' },
    },
    accepted: { accounts: [{ id: '001-001-0000000-001', tags: [] }] },
    next: {
      url: 'https://api-fxpractice.oanda.com/v3/accounts',
      active: {
        status: 200,
        json: { 'accounts.0.id': 'string', 'accounts.0.tags': 'array' },
        kind: 'practice account',
      },
      inactive: { errorMessage: { includes: 'Insufficient authorization' } },
      accepted: { accounts: [{ id: '101-001-0000000-001', tags: [] }] },
      refused: { errorMessage: 'Insufficient authorization to perform request.' },
    },
    source: 'https://developer.oanda.com/rest-live-v20/account-ep/; the refusal: observed in public code',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
