import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Demio',
  site: 'https://www.demio.com',
  keys: {
    'api-key': {
      name: 'Demio API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['demio_api', 'demio_key', 'my.demio.com', 'demioApi'], within: 80 },
      env: ['DEMIO_API_KEY', 'DEMIO_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'it is one half of two, and the other need not stand near',
      risk: 'Whoever has it and the API secret can see your webinars and register people for them.',
    },
  },
  rotate: {
    console: 'https://my.demio.com/manage/settings',
    docs: 'https://publicdemioapi.docs.apiary.io/',
    make: 'reset the API credentials on the page API of the settings ({console})',
    put: 'put both halves where the old ones are used, outside git',
    end: 'make sure that the old ones are refused',
  },
  sources: ['{docs}', 'length: {observed}'],
});
