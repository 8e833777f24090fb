import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'currencylayer',
  site: 'https://currencylayer.com',
  keys: [
    {
      id: 'access-key',
      name: 'currencylayer access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['currencylayer', 'currency_layer'], within: 80 },
      env: ['CURRENCYLAYER_ACCESS_KEY', 'CURRENCYLAYER_API_KEY', 'CURRENCY_LAYER_API_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can ask for exchange rates and use up the requests of your plan.',
      examples: [
        'CURRENCYLAYER_ACCESS_KEY=<hex:32>',
        'http://api.currencylayer.com/live?access_key=<hex:32>&currencies=EUR',
        "Money.default_bank = Money::Bank::CurrencylayerBank.new(access_key: '<alnum:30><digit:2>')",
      ],
      nearMisses: [
        'access_key: <hex:32>',
        'CURRENCYLAYER_ACCESS_KEY=<hex:40>',
        'CURRENCYLAYER_ACCESS_KEY=YOUR_ACCESS_KEY',
      ],
    },
  ],
  rotate: {
    console: 'https://currencylayer.com/dashboard',
    docs: 'https://docs.apilayer.com/currencylayer/docs/getting-started',
    steps: [
      'reset the access key at https://currencylayer.com/dashboard: the old one ends',
      'put the new one in CURRENCYLAYER_ACCESS_KEY, outside git',
      'make sure that the old key answers no more and look at the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.currencylayer.com/list',
      auth: { query: 'access_key' },
      answers: [
        {
          status: 200,
          json: { success: { is: true }, terms: { includes: 'currencylayer.com' }, currencies: 'object' },
          is: 'active',
        },
        {
          status: [200, 401],
          json: { success: { is: false }, 'error.type': { is: 'invalid_access_key' } },
          is: 'inactive',
        },
        { status: [200, 401, 403], json: { 'error.code': { is: 102 }, 'error.info': 'string' }, is: 'disabled' },
        {
          status: [200, 429],
          json: { success: { is: false }, 'error.code': { is: 104 } },
          is: 'limited',
          because: 'the requests of this month are used up',
        },
        {
          status: [200, 403],
          json: { success: { is: false }, 'error.code': { is: 105 } },
          is: 'limited',
          because: 'its plan does not include this',
        },
      ],
      elsewhere: 'the marketplace of APILayer',
      replies: [
        {
          status: 200,
          body: {
            success: true,
            terms: 'https://currencylayer.com/terms',
            privacy: 'https://currencylayer.com/privacy',
            currencies: { EUR: 'Euro' },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'Invalid access key.' } },
          is: 'inactive',
        },
        {
          status: 200,
          body: { success: false, error: { code: 102, type: 'inactive_user', info: 'The account is inactive.' } },
          is: 'disabled',
        },
        {
          status: 200,
          body: { success: false, error: { code: 104, type: 'usage_limit_reached', info: 'Limit reached.' } },
          is: 'limited',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            success: false,
            error: { code: 104, type: 'usage_limit_reached', info: 'Your monthly usage limit has been reached.' },
          },
          is: 'limited',
        },
      ],
      source: 'https://currencylayer.com/documentation',
    },
  ],
  sources: [
    'https://currencylayer.com/documentation',
    'https://docs.apilayer.com/currencylayer/docs/getting-started',
    'format: observed in public code, not documented',
  ],
});
