import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Thinkific',
  site: 'https://www.thinkific.com',
  keys: {
    'api-key': {
      name: 'Thinkific API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['thinkific'], within: 80 },
      env: ['THINKIFIC_API_KEY', 'THINKIFIC_KEY', 'THINKIFIC_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      beside: { school: /subdomain["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-z][0-9a-z-]{1,60})/ },
      risk: 'Whoever has it can read students and orders of the school, and enrol whom he likes.',
      examples: 'THINKIFIC_SUBDOMAIN=shop-1\nTHINKIFIC_API_KEY=<hex:32>\n',
    },
  },
  rotate: {
    docs: 'https://developers.thinkific.com/api/api-key-auth/',
    make: 'open Settings, Code & analytics, API in your school and make a new key: the old one ends',
  },
  check: {
    url: 'https://api.thinkific.com/api/public/v1/courses?limit=1',
    auth: { header: 'X-Auth-API-Key' },
    headers: { 'X-Auth-Subdomain': '{school}' },
    active: { items: 'array', 'meta.pagination.current_page': 'number' },
    limited: { status: 403, text: 'API Access is not available', because: 'its plan has no API' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: { items: [], meta: { pagination: { current_page: 1, total_items: 0 } } },
    refused: { error: 'Not authorised' },
    recorded: { limited: { error: 'API Access is not available on your plan' } },
    source: 'https://developers.thinkific.com/api/api-documentation/',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
