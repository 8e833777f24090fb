import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Reply.io',
  site: 'https://reply.io',
  keys: {
    'api-key': {
      name: 'Reply.io API key',
      pattern: /[0-9A-Za-z_-]{24}/,
      shape: ['<alnum:22><digit:2>', '<alnum:24>'],
      context: { words: ['api.reply.io', 'replyio', 'reply_io'], within: 80 },
      env: ['REPLY_IO_API_KEY', 'REPLYIO_API_KEY', 'REPLY_IO_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change contacts and campaigns and send mail in your name.',
    },
  },
  rotate: {
    console: 'https://run.reply.io/Dashboard/Material#/settings/api-key/',
    docs: 'https://apidocs.reply.io/#introduction',
    make: 'generate a new key under Settings, API key, which ends the old one',
    put: 'put the new one in REPLY_IO_API_KEY, outside git',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://api.reply.io/v1/campaigns',
    auth: { header: 'X-Api-Key' },
    active: { '0.id': 'number', '0.emailAccounts': 'array', '0.peopleCount': 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: [{ id: 1, name: 'Welcome', emailAccounts: ['owner@example.com'], status: 2, peopleCount: 3 }],
    refused: '',
    source: 'https://apidocs.reply.io/#get-list-of-campaigns',
  },
  sources: ['{docs}', 'length: {observed}'],
});
