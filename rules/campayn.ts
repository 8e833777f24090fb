import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Campayn',
  site: 'https://campayn.com',
  keys: {
    'api-key': {
      name: 'Campayn API key',
      pattern: /[0-9a-z]{64}/,
      shape: '<lownum:64>',
      context: { words: ['campayn'], within: 80 },
      env: ['CAMPAYN_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts, lists and mailings of the account.',
      examples: 'curl https://acme.campayn.com/api/v1/lists.json -H "Authorization: TRUEREST apikey=<lownum:64>"',
    },
  },
  rotate: {
    docs: 'https://github.com/nebojsac/Campayn-API',
    make: 'open Settings of your account and regenerate the key in its API section: the old one ends',
  },
  check: {
    url: 'https://campayn.com/api/v1/lists.json',
    auth: { header: 'Authorization', value: 'TRUEREST apikey={key}' },
    active: { '0.list_name': 'string', '0.contact_count': 'number' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: [{ id: '1', list_name: 'Friends', tags: '', contact_count: 3 }],
    refused: { msg: 'Unauthorized' },
    source: 'https://github.com/nebojsac/Campayn-API',
  },
  sources: ['{docs}', 'form: {observed}'],
});
