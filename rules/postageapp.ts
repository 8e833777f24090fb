import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PostageApp',
  site: 'https://postageapp.com',
  keys: {
    'api-key': {
      name: 'PostageApp project API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<alnum:30><digit:2>', '<lownum:30><digit:2>'],
      context: { words: ['postageapp', 'postage_app'], within: 80 },
      env: ['POSTAGEAPP_API_KEY', 'POSTAGE_APP_API_KEY', 'POSTAGEAPP_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can send mail in your name and read what the project sent.',
    },
  },
  rotate: {
    console: 'https://secure.postageapp.com',
    docs: 'https://dev.postageapp.com/api/',
    make: 'open the project at {console} and reset its API key: the old one ends',
    after: 'look through the messages sent since the leak',
  },
  check: {
    method: 'POST',
    readOnly: 'asks about the account; the API takes POST only',
    url: 'https://api.postageapp.com/v.1.0/get_account_info.json',
    auth: 'in-body',
    json: { api_key: '{key}' },
    active: { 'response.status': { is: 'ok' }, 'data.account': 'object' },
    inactive: { 'response.status': { is: 'unauthorized' } },
    tells: { organisation: 'data.account.name' },
    accepted: {
      response: { status: 'ok', uid: null },
      data: { account: { name: 'Example', url: 'https://example.com' } },
    },
    refused: { response: { status: 'unauthorized', message: 'Invalid or inactive API key used' } },
    source: 'https://dev.postageapp.com/api/get_account_info',
  },
  sources: ['{docs}', 'form: {observed}'],
});
