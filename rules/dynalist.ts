import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dynalist',
  site: 'https://dynalist.io',
  keys: {
    'secret-token': {
      name: 'Dynalist secret token',
      pattern: /[0-9A-Za-z_-]{128}/,
      shape: '<b64u:127><alnum:1>',
      context: { words: ['dynalist'], within: 80 },
      env: ['DYNALIST_API_TOKEN', 'DYNALIST_TOKEN', 'DYNALIST_API_KEY', 'DYNALIST_SECRET'],
      entropy: 4.5,
      confidence: 'medium',
      risk: 'Whoever has it can read and change all documents of the account.',
    },
  },
  rotate: {
    console: 'https://dynalist.io/developer',
    docs: 'https://apidocs.dynalist.io/',
    make: 'generate a new secret token at {console}',
    end: 'invalidate the old token there',
  },
  check: {
    method: 'POST',
    readOnly: 'lists the documents',
    url: 'https://dynalist.io/api/v1/file/list',
    auth: 'in-body',
    json: { token: '{key}' },
    active: { _code: { is: 'Ok' }, root_file_id: 'string', files: 'array' },
    inactive: { status: [200, 400, 401, 403], json: { _code: { is: 'InvalidToken' } } },
    accepted: { _code: 'Ok', _msg: '', root_file_id: 'r1', files: [{ id: 'r1', type: 'folder' }] },
    refused: { _code: 'InvalidToken', _msg: 'Your secret token is invalid.' },
    unclear: { 200: { _code: 'TooManyRequests', _msg: 'Too many requests.' } },
    source: 'https://apidocs.dynalist.io/#get-all-documents-and-folders',
  },
  sources: ['{docs}', 'format: {observed}'],
});
