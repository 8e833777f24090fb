import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GetResponse',
  site: 'https://www.getresponse.com',
  keys: {
    'api-key': {
      name: 'GetResponse API key',
      pattern: /[0-9a-z]{32}/,
      shape: ['<lownum:30><digit:2>', '<hex:32>'],
      context: { words: ['getresponse'], within: 80 },
      env: ['GETRESPONSE_API_KEY', 'GETRESPONSE_KEY', 'GETRESPONSE_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read your contacts and send mail to them in your name.',
    },
  },
  rotate: {
    console: 'https://app.getresponse.com/api',
    docs: 'https://apidocs.getresponse.com/v3/authentication',
    make: 'generate a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.getresponse.com/v3/accounts',
    auth: { header: 'X-Auth-Token', value: 'api-key {key}' },
    active: { accountId: 'string', href: { includes: 'getresponse' }, email: 'string' },
    inactive: { code: { is: 1014 } },
    tells: { account: 'email', organisation: 'companyName' },
    elsewhere: 'GetResponse MAX, which has hosts of its own',
    accepted: {
      accountId: 'a1',
      email: 'owner@example.com',
      companyName: 'Example',
      href: 'https://api.getresponse.com/v3/accounts',
    },
    refused: { httpStatus: 401, code: 1014, codeDescription: 'Problem during authentication process, check headers!' },
    tooMany: { httpStatus: 429, code: 1015 },
    source: 'https://apireference.getresponse.com/#operation/getAccount',
  },
  sources: ['{docs}', 'format: {observed}'],
});
