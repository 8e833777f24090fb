import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Rebrandly',
  site: 'https://www.rebrandly.com',
  keys: {
    'api-key': {
      name: 'Rebrandly API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['rebrandly'], within: 80 },
      env: ['REBRANDLY_API_KEY', 'REBRANDLY_APIKEY', 'REBRANDLY_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change your short links and so send those who follow them elsewhere.',
    },
  },
  rotate: {
    console: 'https://app.rebrandly.com/account/api-keys',
    docs: 'https://developers.rebrandly.com/docs/get-started',
    make: 'create a new key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there and look through your links',
  },
  check: {
    url: 'https://api.rebrandly.com/v1/account',
    auth: { header: 'apikey' },
    active: { id: 'string', username: 'string', subscription: 'object' },
    inactive: { code: 'string', message: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    tells: { account: 'email', name: 'fullName' },
    accepted: {
      id: 'a1',
      username: 'owner',
      email: 'owner@example.com',
      fullName: 'Owner',
      subscription: { category: 'free' },
    },
    refused: { code: 'Unauthorized', message: 'Unauthorized' },
    source: 'https://developers.rebrandly.com/reference/get-account-details',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
