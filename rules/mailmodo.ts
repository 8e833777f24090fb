import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mailmodo',
  site: 'https://www.mailmodo.com',
  keys: {
    'api-key': {
      name: 'Mailmodo API key',
      pattern: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
      shape: '<upnum:7>-<upnum:7>-<upnum:7>-<upnum:7>',
      context: { words: ['mailmodo_', 'mailmodo api', 'mailmodo-api', 'api.mailmodo.com'], within: 80 },
      env: ['MAILMODO_API_KEY', 'MAILMODO_KEY'],
      entropy: 3,
      confidence: 'high',
      risk: 'Whoever has it can send mail in your name and read and change contacts and campaigns.',
    },
  },
  rotate: {
    console: 'https://manage.mailmodo.com/app/settings/apikey',
    docs: 'https://www.mailmodo.com/developers/',
    make: 'open Settings, API Keys, and make a new key',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.mailmodo.com/api/v1/getAllContactLists',
    auth: { header: 'mmApiKey' },
    active: { 'listDetails.0.id': 'string', 'listDetails.0.contacts_count': 'number' },
    inactive: { status: [400, 401, 403], mayMean: 'something else: what it says to a dead key is documented nowhere' },
    accepted: { listDetails: [{ id: 'l1', name: 'Example', created_at: '2026-01-02T03:04:05Z', contacts_count: 0 }] },
    refused: '',
    source: 'https://www.mailmodo.com/developers/; its answer is observed in public code',
  },
  sources: ['{docs}', 'form: {observed}'],
});
