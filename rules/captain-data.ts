import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Captain Data',
  site: 'https://www.captaindata.com',
  keys: {
    'api-key': {
      name: 'Captain Data API key',
      noCheck: 'it counts with the id of its project alone, and no document shows how it is refused',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['captaindata', 'captain_data', 'captain-data'], within: 80 },
      env: ['CAPTAIN_DATA_API_KEY', 'CAPTAINDATA_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can run your workflows with the accounts that you linked and read what they collected.',
    },
  },
  rotate: {
    console: 'https://app.captaindata.co/settings/api',
    docs: 'https://docs.captaindata.com/',
    make: 'make a new API key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
