import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'currencylayer',
  site: 'https://currencylayer.com',
  keys: {
    'access-key': {
      name: 'currencylayer access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<alnum:30><digit:2>'],
      context: { words: ['currencylayer', 'currency_layer'], within: 80 },
      env: ['CURRENCYLAYER_ACCESS_KEY', 'CURRENCYLAYER_API_KEY', 'CURRENCY_LAYER_API_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can ask for exchange rates and use up the requests of your plan.',
      examples: 'http://api.currencylayer.com/live?access_key=<hex:32>&currencies=EUR',
    },
  },
  rotate: {
    console: 'https://currencylayer.com/dashboard',
    docs: 'https://docs.apilayer.com/currencylayer/docs/getting-started',
    make: 'reset the access key at {console}: the old one ends',
    put: 'put the new one in CURRENCYLAYER_ACCESS_KEY, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: {
    url: 'https://api.currencylayer.com/list',
    auth: { query: 'access_key' },
    active: { success: { is: true }, terms: { includes: 'currencylayer.com' }, currencies: 'object' },
    inactive: { status: [200, 401], json: { success: { is: false }, 'error.type': { is: 'invalid_access_key' } } },
    disabled: { status: [200, 401, 403], json: { 'error.code': { is: 102 }, 'error.info': 'string' } },
    limited: {
      status: [200, 429],
      json: { success: { is: false }, 'error.code': { is: 104 } },
      because: 'the requests of this month are used up',
    },
    answers: {
      status: [200, 403],
      json: { success: { is: false }, 'error.code': { is: 105 } },
      is: 'limited',
      because: 'its plan does not include this',
    },
    elsewhere: 'the marketplace of APILayer',
    accepted: {
      success: true,
      terms: 'https://currencylayer.com/terms',
      privacy: 'https://currencylayer.com/privacy',
      currencies: { EUR: 'Euro' },
    },
    refused: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'Invalid access key.' } },
    recorded: {
      limited: { success: false, error: { code: 104, type: 'usage_limit_reached', info: 'Limit reached.' } },
    },
    replies: [
      {
        status: 200,
        body: { success: false, error: { code: 102, type: 'inactive_user', info: 'The account is inactive.' } },
        is: 'disabled',
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
  sources: ['{check}', '{docs}', 'format: {observed}'],
});
