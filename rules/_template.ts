import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Example Cloud',
  site: 'https://cloud.example',
  keys: {
    'api-key': {
      name: 'Example Cloud API key',
      pattern: /exc_live_[0-9A-Za-z]{32}/,
      shape: 'exc_live_<alnum:32>',
      env: ['EXAMPLE_CLOUD_API_KEY', 'EXC_API_KEY'],
      risk: 'Whoever has it can call every API of the account.',
      nearMisses: 'exc_test_<alnum:32>',
    },
  },
  rotate: {
    console: 'https://cloud.example/keys',
    docs: 'https://docs.cloud.example/keys',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.cloud.example/v1/me',
    active: { id: 'string', email: 'string' },
    inactive: { 'error.code': { is: 'invalid_key' } },
    tells: { account: 'email' },
    accepted: { id: 'u1', email: 'owner@example.com' },
    refused: { error: { code: 'invalid_key', message: 'The key is not valid.' } },
    source: 'https://docs.cloud.example/reference/me',
  },
  sources: ['{docs}', 'length: {observed}'],
});
