import { apilayer } from '../src/rulebook/apilayer.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'userstack',
  site: 'https://userstack.com',
  keys: {
    'access-key': {
      name: 'userstack API access key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['userstack'], within: 80 },
      env: ['USERSTACK_API_KEY', 'USERSTACK_ACCESS_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up user agents on your plan until its requests are used up.',
      examples: 'http://api.userstack.com/detect?access_key=<hex:32>&ua=Mozilla',
    },
  },
  rotate: {
    console: 'https://userstack.com/dashboard',
    docs: 'https://userstack.com/documentation',
    make: 'reset the API access key at {console}: the old one ends',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more and look at the usage since the leak',
  },
  check: apilayer({
    url: 'https://api.userstack.com/detect?ua=Mozilla',
    active: { ua: { is: 'Mozilla' }, 'device.is_mobile_device': 'boolean' },
    accepted: { ua: 'Mozilla', type: 'browser', device: { is_mobile_device: false } },
    elsewhere: 'the marketplace of APILayer',
    source: 'https://userstack.com/documentation',
  }),
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
