import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'EasyPost',
  site: 'https://www.easypost.com',
  keys: {
    'production-api-key': {
      name: 'EasyPost production API key',
      severity: 'critical',
      pattern: /EZAK[0-9A-Za-z]{54}/,
      shape: 'EZAK<alnum:54>',
      env: ['EASYPOST_API_KEY', 'EASYPOST_PROD_API_KEY', 'EASYPOST_PRODUCTION_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can buy postage from your wallet and read names and addresses of your shipments.',
    },
    'test-api-key': {
      name: 'EasyPost test API key',
      severity: 'low',
      testMode: true,
      pattern: /EZTK[0-9A-Za-z]{54}/,
      shape: 'EZTK<alnum:54>',
      env: ['EASYPOST_API_KEY', 'EASYPOST_TEST_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can use the test mode of the account; no postage is bought with it.',
    },
  },
  rotate: {
    console: 'https://www.easypost.com/account/api-keys',
    docs: 'https://docs.easypost.com/docs/authentication',
    make: 'create a new key of the same mode on the API Keys page of your account',
    put: 'put it where the old one was used, outside git',
    end: 'disable the old key there, then delete it',
    after: 'check labels and charges of the wallet since the leak',
  },
  check: {
    // Open to keys of both modes; /v2/users is not.
    url: 'https://api.easypost.com/v2/addresses?page_size=1',
    auth: { basic: '{key}:' },
    active: { addresses: 'array', has_more: 'boolean' },
    disabled: { status: [401, 403], json: { 'error.code': { is: 'APIKEY.INACTIVE' } } },
    inactive: { 'error.code': 'string', 'error.message': 'string' },
    also: {
      url: 'https://api.easypost.com/v2/users',
      auth: { basic: '{key}:' },
      tells: { account: 'email', name: 'name', balance: 'balance' },
    },
    accepted: { addresses: [], has_more: false },
    refused: { error: { code: 'UNAUTHORIZED', message: 'The request could not be authenticated.', errors: [] } },
    recorded: {
      disabled: { error: { code: 'APIKEY.INACTIVE', message: 'This api key is no longer active.', errors: [] } },
    },
    tooMany: { error: { code: 'RATE_LIMITED', message: 'Slow down.' } },
    source: 'https://docs.easypost.com/docs/addresses',
  },
  sources: ['{docs}', 'length: {observed}'],
});
