import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'useapi.net',
  site: 'https://useapi.net',
  keys: {
    'api-token': {
      name: 'useapi.net API token',
      // The form is documented, the length is not.
      pattern: /user:[0-9]{1,8}-[0-9A-Za-z]{14,40}/,
      shape: 'user:<digit:4-5>-<alnum:16-32>',
      context: { words: ['useapi'], within: 144 },
      env: ['USEAPI_TOKEN', 'USEAPI_API_TOKEN', 'USEAPI_KEY', 'USEAPI_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can make images, videos and music with all accounts of other services that are set up at useapi.net.',
      examples: 'curl https://api.useapi.net/v2/account -H "Authorization: Bearer user:<digit:5>-<alnum:21>"',
      nearMisses: [
        'curl https://api.useapi.net/v2/account -H "Authorization: Bearer user:<digit:5>"',
        'docker run --user 1000:1000 useapi-proxy',
      ],
    },
  },
  rotate: {
    console: 'https://useapi.net/login',
    docs: 'https://useapi.net/docs/account-management/post-account-token-reset',
    make: 'sign in at {console} and reset the token: a link comes by mail, and opening it makes a new token; the old one is then refused, for a few calls only half an hour later',
    put: 'put it in USEAPI_TOKEN, outside git',
    after:
      'look through the jobs since the leak, and change the passwords of the accounts that are set up there if you do not know them all',
  },
  check: {
    url: 'https://api.useapi.net/v2/account',
    active: { email: 'string', created: 'string', verified: 'string' },
    inactive: { error: { is: 'Unauthorized' }, code: { is: 401 } },
    tells: { account: 'email', name: 'name' },
    accepted: {
      email: 'owner@example.com',
      created: '2023-08-31T21:03:28.558Z',
      name: 'Owner',
      verified: '2023-08-31T21:05:17.137Z',
      sub: '230831',
    },
    refused: { error: 'Unauthorized', code: 401 },
    source: 'https://useapi.net/docs/api-v2/get-account',
  },
  sources: ['{docs}', '{check}', 'https://useapi.net/auth.md', 'length: {observed}'],
});
