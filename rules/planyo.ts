import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Planyo',
  site: 'https://www.planyo.com',
  keys: {
    'api-key': {
      name: 'Planyo API key',
      pattern: /[0-9a-z]{62}/,
      shape: '<lownum:62>',
      context: { words: ['planyo'], within: 80 },
      env: ['PLANYO_API_KEY', 'PLANYO_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the reservations and customers of the site.',
      nearMisses: 'planyo_<lower:20>',
    },
  },
  rotate: {
    docs: 'https://www.planyo.com/api.php',
    make: 'make a new key in the site settings, under API',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://www.planyo.com/rest/?method=get_site_info',
    auth: { query: 'api_key' },
    active: { response_code: { is: 0 }, data: 'object' },
    inactive: { status: [200, 401, 403], json: { response_code: 'number' } },
    refusalMayMean: 'that it may be used from other addresses or for other calls only, or with a hash key',
    accepted: { data: { title: 'Example' }, response_code: 0 },
    refused: { response_code: 3 },
    source: 'https://www.planyo.com/api.php; its answer is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
