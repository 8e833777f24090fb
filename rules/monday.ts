import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'monday.com',
  site: 'https://monday.com',
  keys: {
    'api-token': {
      name: 'monday.com API token',
      // A JWT of HS256 whose first claim is tid, the id of the token.
      pattern: /eyJhbGciOiJIUzI1NiJ9\.eyJ0aWQiOj[0-9A-Za-z_-]{40,600}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOj<b64u:40-600>.<b64u:42><alnum:1>',
      env: ['MONDAY_API_TOKEN', 'MONDAY_API_KEY', 'MONDAY_TOKEN', 'MONDAY_ACCESS_TOKEN'],
      risk: 'Whoever has it can read and change all boards, items and files that its owner can.',
      nearMisses: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOi<alnum:80>.<alnum:43>', 'eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOj<alnum:80>'],
    },
    'other-token': {
      name: 'monday.com token (other form)',
      pattern: /eyJ[0-9A-Za-z_-]{10,200}\.eyJ[0-9A-Za-z_-]{50,1000}\.[0-9A-Za-z_-]{20,500}/,
      shape: ['eyJ<b64u:30>.eyJ<b64u:160>.<b64u:42><alnum:1>', 'eyJ<alnum:20-40>.eyJ<alnum:120-150>.<alnum:43>'],
      context: { words: ['monday.com', 'monday_api'], within: 100 },
      env: ['MONDAY_API_TOKEN', 'MONDAY_API_KEY', 'MONDAY_TOKEN', 'MONDAY_ACCESS_TOKEN', 'MONDAY_SIGNING_SECRET'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change the boards and items that its owner or app can.',
      nearMisses: ['on monday: eyJ<alnum:30>.eyJ<alnum:100>.<alnum:43>', 'MONDAY_BOARD_ID=<digit:10>'],
    },
  },
  rotate: {
    docs: 'https://developer.monday.com/api-reference/docs/authentication',
    make: 'regenerate the personal token in the Developer Center (profile picture > Developers > API token); the old one ends at once',
    put: 'put the new token where the old one is used, outside git',
    end: 'look through the activity log of your boards since the leak',
  },
  check: {
    method: 'POST',
    readOnly: 'a query of GraphQL that reads the own user',
    url: 'https://api.monday.com/v2',
    auth: { header: 'Authorization', value: '{key}' },
    json: { query: 'query { me { id name account { id name } } }' },
    active: { 'data.me.id': 'string', 'data.me.account.id': 'string' },
    inactive: { status: [200, 401], json: { 'errors.0': { includes: 'Not Authenticated' } } },
    answers: [
      { status: [200, 401], json: { 'errors.0.message': { includes: 'Not Authenticated' } }, is: 'inactive' },
      { status: [200, 401], json: { 'errors.0.extensions.code': { is: 'NOT_AUTHENTICATED' } }, is: 'inactive' },
    ],
    tells: { account: 'data.me.name', organisation: 'data.me.account.name' },
    accepted: { data: { me: { id: '1', name: 'Owner', account: { id: '2', name: 'Example' } } }, account_id: 2 },
    refused: { errors: ['Not Authenticated'] },
    alsoRefused: [{ errors: [{ message: 'Not Authenticated' }] }],
    tooMany: { errors: [{ message: 'Rate limit exceeded.' }] },
    replies: {
      status: 200,
      body: { errors: [{ message: 'Not authenticated', extensions: { code: 'NOT_AUTHENTICATED' } }] },
      is: 'inactive',
    },
    source: 'https://developer.monday.com/api-reference/reference/me',
  },
  sources: ['{docs}', 'https://developer.monday.com/api-reference/docs/error-handling', 'token shape: {observed}'],
});
