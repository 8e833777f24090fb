import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Smartsheet',
  site: 'https://www.smartsheet.com',
  keys: {
    'access-token': {
      name: 'Smartsheet API access token',
      pattern: /[0-9A-Za-z]{37}|[0-9a-z]{26}/,
      shape: ['<alnum:37>', '<lownum:26>'],
      context: { words: ['smartsheet'], within: 60 },
      env: ['SMARTSHEET_ACCESS_TOKEN', 'SMARTSHEET_API_KEY', 'SMARTSHEET_API_TOKEN', 'SMARTSHEET_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the sheets that its owner sees.',
    },
  },
  rotate: {
    console: 'https://app.smartsheet.com/b/home',
    docs: 'https://help.smartsheet.com/articles/2482389-generate-API-key',
    make: 'generate a new token: Account, Apps & Integrations, API Access ({console})',
    shownOnce: true,
    end: 'revoke the old token there',
  },
  check: {
    url: 'https://api.smartsheet.com/2.0/users/me',
    active: { id: 'number', email: 'string', 'account.id': 'number', locale: 'string' },
    inactive: { errorCode: { is: 1002 } },
    expired: { errorCode: { is: 1003 } },
    tells: { account: 'email', organisation: 'account.name' },
    elsewhere: 'Smartsheet in the EU, in Australia or of the US government',
    accepted: { id: 1, email: 'owner@example.com', locale: 'en_US', account: { id: 2, name: 'Example' } },
    refused: { errorCode: 1002, message: 'Your Access Token is invalid.', refId: 'r1' },
    recorded: { expired: { errorCode: 1003, message: 'Your Access Token has expired.', refId: 'r1' } },
    tooMany: { errorCode: 4003, message: 'Rate limit exceeded.' },
    source: 'https://developers.smartsheet.com/api/smartsheet/openapi/users/get-current-user',
  },
  sources: ['{docs}', '{check}', 'https://developers.smartsheet.com/api/smartsheet/error-codes', 'lengths: {observed}'],
});
