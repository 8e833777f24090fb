import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Leadfeeder',
  site: 'https://www.leadfeeder.com',
  keys: {
    'api-token': {
      name: 'Leadfeeder API token',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<b64u:42><alnum:1>',
      context: { words: ['leadfeeder'], within: 80 },
      env: ['LEADFEEDER_API_TOKEN', 'LEADFEEDER_API_KEY', 'LEADFEEDER_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read which companies visited your sites.',
    },
  },
  rotate: {
    docs: 'https://docs.leadfeeder.com/api/',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.leadfeeder.com/accounts',
    auth: { header: 'Authorization', value: 'Token token={key}' },
    active: { 'data.0.type': { is: 'accounts' }, 'data.0.attributes.name': 'string' },
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    inactive: 401,
    tells: { organisation: 'data.0.attributes.name' },
    accepted: { data: [{ id: '1', type: 'accounts', attributes: { name: 'Example', timezone: 'UTC' } }] },
    refused: { errors: [{ title: 'Unauthorized' }] },
    source: 'https://docs.leadfeeder.com/api/#get-all-accounts',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
