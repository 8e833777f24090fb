import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Appointedd',
  site: 'https://www.appointedd.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
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
  sources: ['{docs}', 'format: {observed}'],
});
