import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Avaza',
  site: 'https://www.avaza.com',
  keys: {
    'personal-access-token': {
      name: 'Avaza personal access token',
      pattern: /[0-9]{3,8}-[0-9a-f]{40}/,
      shape: '<digit:6>-<hex:40>',
      context: { words: ['avaza'], within: 80 },
      env: ['AVAZA_API_TOKEN', 'AVAZA_TOKEN', 'AVAZA_API_KEY', 'AVAZA_ACCESS_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change projects, time and invoices as its owner may.',
    },
  },
  rotate: {
    console: 'https://app.avaza.com/personalaccesstokens',
    docs: 'https://api.avaza.com/swagger/ui/index',
    make: 'open Settings, Developer, and add a new personal access token',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.avaza.com/api/Account',
    active: { AccountID: 'number', CompanyName: 'string' },
    inactive: { Message: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    tells: { organisation: 'CompanyName' },
    accepted: { AccountID: 1, CompanyName: 'Example', Subdomain: 'example' },
    refused: { Message: 'Authorization has been denied for this request.' },
    source: 'https://api.avaza.com/swagger/ui/index#!/Account/Account_Get',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
