import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CompanyHub',
  site: 'https://www.companyhub.com',
  keys: {
    'api-key': {
      name: 'CompanyHub API key',
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['companyhub'], within: 80 },
      env: ['COMPANYHUB_API_KEY', 'COMPANYHUB_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      beside: { tenant: /(?:sub_?domain|domain_?name)["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([0-9a-z][0-9a-z-]{1,60})/ },
      risk: 'Whoever has it and the name of the account can read and change its customers and deals.',
      examples: 'COMPANYHUB_SUBDOMAIN=acme\nCOMPANYHUB_API_KEY=<alnum:18><digit:2>\n',
    },
  },
  rotate: {
    docs: 'https://www.companyhub.com/docs/api-documentation',
    make: 'open Settings, Integrations, in CompanyHub and generate a new API key: the old one ends',
  },
  check: {
    url: 'https://api.companyhub.com/v1/tables/contact?start=1&limit=1',
    auth: { header: 'Authorization', value: '{tenant} {key}' },
    headers: { 'content-type': 'application/json' },
    active: { Success: { is: true }, Total: 'number' },
    inactive: { Success: { is: false }, Message: 'string' },
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: { Success: true, Data: [], Total: 0 },
    refused: { Success: false, Message: 'made up', Errors: [] },
    source: 'https://www.companyhub.com/docs/api-documentation',
  },
  sources: ['{docs}', 'length: {observed}'],
});
