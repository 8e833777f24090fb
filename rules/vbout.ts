import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'VBOUT',
  site: 'https://www.vbout.com',
  keys: {
    'api-key': {
      name: 'VBOUT API key',
      pattern: /[0-9]{25}/,
      shape: '<digit:25>',
      context: { words: ['vbout'], within: 80 },
      env: ['VBOUT_API_KEY', 'VBOUT_KEY'],
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it can read contacts and send mail and posts in your name.',
    },
  },
  rotate: {
    console: 'https://app.vbout.com/Settings',
    docs: 'https://developers.vbout.com',
    make: 'make a new key at {console}; where no button is offered, ask the support',
    end: 'see that the old key is refused',
  },
  check: {
    url: 'https://api.vbout.com/1/app/me.json',
    auth: { query: 'key' },
    active: { 'response.header.status': { is: 'ok' }, 'response.data.business': 'object' },
    inactive: {
      status: [200, 401],
      json: { 'response.header.status': { is: 'error' }, 'response.data.errorCode': { is: 1002 } },
    },
    tells: { organisation: 'response.data.business.businessName' },
    accepted: {
      response: { header: { status: 'ok', dataType: 'array' }, data: { business: { id: 1, businessName: 'Acme' } } },
    },
    refused: {
      response: {
        header: { status: 'error', dataType: 'array' },
        data: { errorCode: 1002, errorMessage: 'Invalid key' },
      },
    },
    source: 'https://developers.vbout.com/quickstart',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
