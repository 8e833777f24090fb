import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'GetGist',
  site: 'https://getgist.com',
  keys: {
    'api-key': {
      name: 'Gist API key',
      pattern: /[0-9A-Za-z+/]{66,68}={0,2}/,
      shape: ['<alnum:67>=', '<alnum:68>'],
      context: { words: ['getgist', 'api.getgist.com'], within: 80 },
      env: ['GETGIST_API_KEY', 'GETGIST_TOKEN', 'GETGIST_ACCESS_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts and conversations of the workspace.',
    },
  },
  rotate: {
    console: 'https://app.getgist.com',
    docs: 'https://developers.getgist.com/api/#authentication',
    make: 'make a new key under Settings, API key',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.getgist.com/contacts?page=1&per_page=1',
    active: { contacts: 'array', 'contacts.0.custom_properties': 'object' },
    inactive: {
      status: [401, 403],
      json: { 'errors.0.message': 'string' },
      mayMean: 'that it may not read contacts: what it says to a dead key is documented nowhere',
    },
    accepted: { contacts: [{ id: 1, name: 'Somebody', custom_properties: {}, tags: [] }] },
    refused: { errors: [{ code: 'unauthorized', message: 'Unauthorized' }] },
    source: 'https://developers.getgist.com/api/; its answers are observed in public code',
  },
  sources: ['{docs}', 'form: {observed}'],
});
