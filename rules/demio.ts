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
      beside: {
        secret: /(?:demio_?(?:api_?)?|["'\s,{]api[_-]?)secret["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([0-9A-Za-z]{12,40})/,
      },
      risk: 'Whoever has it and the API secret can see your webinars and register people for them.',
      examples: 'DEMIO_API_KEY=<alnum:32>\nDEMIO_API_SECRET=<alnum:16>\n',
    },
  },
  rotate: {
    console: 'https://my.demio.com/manage/settings',
    docs: 'https://publicdemioapi.docs.apiary.io/',
    make: 'reset the API credentials on the page API of the settings ({console})',
    put: 'put both halves where the old ones are used, outside git',
    end: 'make sure that the old ones are refused',
  },
  check: {
    url: 'https://my.demio.com/api/v1/ping',
    auth: { header: 'Api-Key' },
    headers: { 'Api-Secret': '{secret}' },
    active: { pong: { is: true } },
    limited: {
      status: 403,
      json: { pong: { is: false }, 'messages.0': { is: 'Account is not active' } },
      because: 'the account is not active',
    },
    inactive: { pong: { is: false }, 'messages.0': { is: 'Authorization failed' } },
    accepted: { pong: true },
    refused: { pong: false, messages: ['Authorization failed'] },
    recorded: { limited: { pong: false, messages: ['Account is not active'] } },
    source: 'https://publicdemioapi.docs.apiary.io/',
  },
  sources: ['{docs}', 'length: {observed}'],
});
