import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Appointedd',
  site: 'https://www.appointedd.com',
  keys: {
    'api-key': {
      name: 'Appointedd API key',
      pattern: /[0-9A-Za-z+/]{86}==|[0-9A-Za-z+/]{87}=|[0-9A-Za-z+]{88}/,
      shape: ['<b64:86>==', '<alnum:88>'],
      context: { words: ['appointedd'], within: 80 },
      env: ['APPOINTEDD_API_KEY', 'APPOINTEDD_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change bookings and customers.',
    },
  },
  rotate: {
    docs: 'https://developers.appointedd.com',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.appointedd.com/v1/resources/groups?limit=1',
    auth: { header: 'X-API-KEY' },
    active: { data: 'array', total: 'number' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: { data: [{ id: 'g1', name: 'Rooms' }], total: 1, prev: null, next: null },
    refused: { message: 'Unauthorized' },
    source: 'https://developers.appointedd.com/reference/get-resource-groups',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
