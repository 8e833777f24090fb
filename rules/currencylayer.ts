import { apilayer } from '../src/rulebook/apilayer.ts';
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
  check: apilayer({
    url: 'https://api.currencylayer.com/list',
    active: { success: { is: true }, terms: { includes: 'currencylayer.com' }, currencies: 'object' },
    accepted: {
      success: true,
      terms: 'https://currencylayer.com/terms',
      privacy: 'https://currencylayer.com/privacy',
      currencies: { EUR: 'Euro' },
    },
    elsewhere: 'the marketplace of APILayer',
    source: 'https://currencylayer.com/documentation',
  }),
  sources: ['{check}', '{docs}', 'format: {observed}'],
});
