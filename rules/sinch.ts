import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Sinch',
  site: 'https://www.sinch.com',
  keys: {
    'api-token': {
      name: 'Sinch API token',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['sinch_', 'sms.api.sinch.com', 'sinch token', 'SinchClient'], within: 80 },
      env: ['SINCH_API_TOKEN', 'SINCH_TOKEN', 'SINCH_API_KEY', 'SINCH_SMS_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      beside: { plan: /service_?plan_?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-f]{32})/ },
      risk: 'Whoever has it and the id of the service plan can send SMS in your name and at your cost.',
      examples: 'SINCH_SERVICE_PLAN_ID=<hex:16><hex:16>\nSINCH_API_TOKEN=<hex:32>\n',
    },
  },
  rotate: {
    console: 'https://dashboard.sinch.com/sms/api/services',
    docs: 'https://developers.sinch.com/docs/sms/api-reference/authentication',
    make: 'open the service plan at {console} and regenerate its API token: the old one ends',
  },
  check: {
    url: 'https://us.sms.api.sinch.com/xms/v1/{plan}/batches?page_size=1',
    active: { count: 'number', page_size: 'number', batches: 'array' },
    inactive: 401,
    elsewhere: 'another region, as the European Union',
    accepted: { count: 0, page: 0, page_size: 1, batches: [] },
    refused: '',
    source: 'https://developers.sinch.com/docs/sms/api-reference/sms/batches/listbatches',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
