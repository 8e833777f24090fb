import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Semaphore SMS',
  site: 'https://semaphore.co',
  keys: {
    'api-key': {
      name: 'Semaphore SMS API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['semaphore.co', 'semaphore_sms', 'semaphore sms'], within: 80 },
      env: ['SEMAPHORE_SMS_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send messages at your cost and in your name and read the sent ones.',
      examples: 'https://api.semaphore.co/api/v4/account?apikey=<hex:32>',
    },
  },
  rotate: {
    console: 'https://semaphore.co/account',
    docs: 'https://semaphore.co/docs',
    make: 'sign in, open the account page and ask the support for a new key: no page tells how to change it',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more',
  },
  check: {
    url: 'https://api.semaphore.co/api/v4/account',
    auth: { query: 'apikey' },
    active: { account_id: 'number', account_name: 'string', credit_balance: 'number' },
    inactive: { message: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    tells: { organisation: 'account_name', balance: '{credit_balance} credits' },
    accepted: { account_id: 1, account_name: 'Example', status: 'Active', credit_balance: 10 },
    refused: { message: 'Unauthorized' },
    source: 'https://semaphore.co/docs#account',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
