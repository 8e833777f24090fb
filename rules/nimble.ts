import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Nimble (CRM)',
  site: 'https://www.nimble.com',
  keys: {
    'api-token': {
      name: 'Nimble API token',
      pattern: /[0-9A-Za-z]{30}/,
      shape: '<alnum:28><digit:2>',
      context: { words: ['app.nimble.com', 'api.nimble.com', 'nimble_crm', 'nimble_api'], within: 80 },
      env: ['NIMBLE_API_KEY', 'NIMBLE_CRM_TOKEN', 'NIMBLE_CRM_API_KEY'],
      entropy: 3.7,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts and deals of the account.',
    },
  },
  rotate: {
    console: 'https://app.nimble.com/#app/settings/general/api-token',
    docs: 'https://nimble.readthedocs.io/en/latest/auth/',
    make: 'generate a new API token at {console}',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.nimble.com/api/v1/myself',
    active: { user_id: 'string', company_id: 'string', email: 'string' },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead token is documented nowhere' },
    tells: { account: 'email' },
    accepted: { user_id: 'u1', company_id: 'c1', email: 'owner@example.com', name: 'Owner', company_size: 3 },
    refused: '',
    source: 'https://nimble.readthedocs.io/en/latest/',
  },
  sources: ['{docs}', 'format: {observed}'],
});
