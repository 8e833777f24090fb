import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Salesflare',
  site: 'https://salesflare.com',
  keys: {
    'api-key': {
      name: 'Salesflare API key',
      pattern: /[0-9A-Za-z_-]{45}/,
      shape: '<alnum:43><digit:2>',
      context: { words: ['salesflare'], within: 80 },
      env: ['SALESFLARE_API_KEY', 'SALESFLARE_TOKEN', 'SALESFLARE_KEY'],
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts, accounts and opportunities of the team.',
    },
  },
  rotate: {
    console: 'https://app.salesflare.com/#/settings/apikeys',
    docs: 'https://api.salesflare.com/docs',
    make: 'create a new API key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.salesflare.com/me',
    active: { id: 'number', email: 'string', team: 'number' },
    inactive: { statusCode: { is: 401 }, error: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    tells: { account: 'email', name: 'name' },
    accepted: { id: 1, email: 'owner@example.com', name: 'Owner', team: 2 },
    refused: { statusCode: 401, error: 'Unauthorized', message: 'Bad token' },
    source: 'https://api.salesflare.com/docs#tag/Me',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
