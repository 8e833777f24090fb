import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CentralStationCRM',
  site: 'https://centralstationcrm.com',
  keys: {
    'api-key': {
      name: 'CentralStationCRM API key',
      pattern: /[0-9a-z]{30}/,
      shape: '<lownum:28><digit:2>',
      context: { words: ['centralstationcrm', 'centralstation_crm'], within: 80 },
      env: ['CENTRALSTATIONCRM_API_KEY', 'CENTRALSTATION_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the contacts and deals of the account.',
    },
  },
  rotate: {
    console: 'https://www.centralstationcrm.net',
    docs: 'https://api.centralstationcrm.net/api-docs/index.html',
    make: 'make a new API key in the settings of the account ({console})',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.centralstationcrm.net/api/users?perpage=1&page=1',
    auth: { header: 'X-apikey' },
    active: { '0.user.id': 'number', '0.user.login': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { account: '0.user.login' },
    accepted: [{ user: { id: 1, first: 'Olga', name: 'Owner', login: 'owner@example.com' } }],
    refused: { error: 'Unauthorized' },
    source: 'https://api.centralstationcrm.net/api-docs/index.html',
  },
  sources: ['{docs}', 'format: {observed}'],
});
