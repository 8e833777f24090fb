import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'vatlayer',
  site: 'https://vatlayer.com',
  keys: {
    'access-key': {
      name: 'vatlayer access key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['vatlayer', 'vat_layer'], within: 80 },
      env: ['VATLAYER_ACCESS_KEY', 'VATLAYER_API_KEY', 'VATLAYER_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can check VAT numbers and use up the requests of your plan.',
    },
  },
  rotate: {
    console: 'https://vatlayer.com/dashboard',
    docs: 'https://docs.apilayer.com/vatlayer/docs/getting-started',
    make: 'reset the access key at {console}: the old one ends',
  },
  check: apilayer({
    url: 'https://apilayer.net/api/rate?country_code=DE',
    active: { success: { is: true }, country_name: 'string', standard_rate: 'number' },
    accepted: { success: true, country_code: 'DE', country_name: 'Germany', standard_rate: 19, reduced_rates: {} },
    elsewhere: 'the marketplace of APILayer',
    source: 'https://vatlayer.com/documentation',
  }),
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
