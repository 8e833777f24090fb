import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mailsac',
  site: 'https://mailsac.com',
  keys: {
    'api-key': {
      name: 'Mailsac API key',
      pattern: /k_[0-9A-Za-z]{36,60}/,
      shape: 'k_<alnum:36-60>',
      context: { words: ['mailsac'], within: 80 },
      env: ['MAILSAC_API_KEY', 'MAILSAC_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read the private mailboxes of the account.',
    },
  },
  rotate: {
    console: 'https://mailsac.com/api-keys',
    docs: 'https://docs.mailsac.com',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://mailsac.com/api/me',
    auth: { header: 'Mailsac-Key' },
    active: { _id: 'string', messageLimit: 'number', privateAddressCredits: 'number' },
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    inactive: 401,
    tells: { account: '_id' },
    accepted: { _id: 'owner', email: 'owner@example.com', messageLimit: 50, privateAddressCredits: 0, recents: [] },
    refused: { status: 401, message: 'Unauthorized', details: '' },
    source: 'https://mailsac.com/openapi.yml',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
