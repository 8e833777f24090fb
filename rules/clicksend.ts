import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ClickSend',
  site: 'https://www.clicksend.com',
  keys: {
    'api-key': {
      name: 'ClickSend API key',
      pattern: /[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}/,
      shape: '<HEX:8>-<HEX:4>-<HEX:4>-<HEX:4>-<HEX:12>',
      context: { words: ['clicksend'], within: 80 },
      env: ['CLICKSEND_API_KEY', 'CLICKSEND_KEY', 'CLICKSEND_PASSWORD', 'CLICKSEND_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      beside: { user: /user(?:name)?["'\])]{0,2}\s{0,3}[:=]\s{0,3}["']?([^\s"':,;]{3,64})/ },
      risk: 'Whoever has it and the user name can send messages, letters and calls at your cost and read the sent ones.',
      examples: 'CLICKSEND_USERNAME=acme\nCLICKSEND_API_KEY=<HEX:8>-<HEX:4>-<HEX:4>-<HEX:4>-<HEX:12>\n',
    },
  },
  rotate: {
    console: 'https://dashboard.clicksend.com/account/subaccounts',
    docs: 'https://developers.clicksend.com/docs/',
    make: 'open API Credentials of the dashboard and regenerate the key: the old one ends',
    put: 'put it where the old one is used, outside git',
    end: 'look through the history since the leak',
  },
  check: {
    url: 'https://rest.clicksend.com/v3/account',
    auth: { basic: '{user}:{key}' },
    active: { response_code: { is: 'SUCCESS' }, 'data.user_id': 'number', 'data.username': 'string' },
    inactive: { http_code: { is: 401 }, response_code: { is: 'UNAUTHORIZED' } },
    tells: { account: 'data.username', balance: 'data.balance' },
    accepted: { http_code: 200, response_code: 'SUCCESS', data: { user_id: 1, username: 'acme', balance: '1.00' } },
    refused: { http_code: 401, response_code: 'UNAUTHORIZED', response_msg: 'Authorization failed.' },
    source: 'https://developers.clicksend.com/docs/#get-account',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
