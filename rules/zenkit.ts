import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Zenkit',
  site: 'https://zenkit.com',
  keys: {
    'api-key': {
      name: 'Zenkit API key',
      pattern: /[0-9a-z]{8}-[0-9A-Za-z]{32}/,
      shape: '<lownum:8>-<alnum:32>',
      context: { words: ['zenkit'], within: 80 },
      env: ['ZENKIT_API_KEY', 'ZENKIT_KEY', 'ZENKIT_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read and change the collections that its owner sees.',
    },
  },
  rotate: {
    console: 'https://base.zenkit.com/profile',
    docs: 'https://base.zenkit.com/docs/api/overview/introduction',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://base.zenkit.com/api/v1/users/me',
    auth: { header: 'Zenkit-API-Key' },
    active: { id: 'number', uuid: 'string', displayname: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { name: 'displayname' },
    accepted: { id: 1, uuid: 'u1', displayname: 'Owner', fullname: 'Owner' },
    refused: { error: { name: 'Unauthorized' } },
    source: 'https://base.zenkit.com/docs/api/user/get-api-v1-users-me',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
