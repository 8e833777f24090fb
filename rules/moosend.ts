import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Moosend',
  site: 'https://moosend.com',
  keys: {
    'api-key': {
      name: 'Moosend API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['moosend_api', 'moosend_key', 'moosendApiKey', 'api.moosend.com'], within: 80 },
      env: ['MOOSEND_API_KEY', 'MOOSEND_KEY', 'MOOSEND_APIKEY'],
      confidence: 'medium',
      risk: 'Whoever has it can read and change mailing lists and send campaigns in your name.',
      examples: 'curl "https://api.moosend.com/v3/lists.json?apikey=<uuid>"',
      nearMisses: 'moosend list id: <uuid>',
    },
  },
  rotate: {
    console: 'https://identity.moosend.com',
    docs: 'https://docs.moosend.com/developers/api-documentation/en/index-en.html',
    make: 'regenerate the key under Settings, API key, which ends the old one',
    put: 'put the new one in MOOSEND_API_KEY, outside git',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://api.moosend.com/v3/lists.json',
    auth: { query: 'apikey' },
    active: { Code: { is: 0 }, 'Context.MailingLists': 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { Code: 0, Error: null, Context: { Paging: { PageSize: 10 }, MailingLists: [] } },
    refused: { Code: 401, Error: 'Unauthorized', Context: null },
    source: 'https://docs.moosend.com/developers/api-documentation/en/index-en.html',
  },
  sources: ['{docs}', 'form: {observed}'],
});
