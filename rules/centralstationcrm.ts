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
      noCheck: 'its calls go to the address of the account, and no page shows how a dead key is refused',
      risk: 'Whoever has it can read and change the contacts and deals of the account.',
    },
  },
  rotate: {
    console: 'https://www.centralstationcrm.net',
    docs: 'https://api.centralstationcrm.net/api-docs/index.html',
    make: 'make a new API key in the settings of the account ({console})',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
