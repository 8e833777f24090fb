import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'EcoStruxure IT',
  site: 'https://ecostruxureit.com',
  keys: {
    'api-key': {
      name: 'EcoStruxure IT API key',
      noCheck: 'its documents stand behind a login, and no public one shows an answer',
      pattern: /AK1[0-9A-Za-z/]{50,55}/,
      shape: 'AK1/<alnum:49-54>',
      context: { words: ['ecostruxure'], within: 120 },
      tells: true,
      env: ['ECOSTRUXUREIT_API_KEY', 'ECOSTRUXURE_IT_API_KEY', 'ECOSTRUXURE_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read the inventory, sensors and alarms of the data centres of the organization.',
    },
  },
  rotate: {
    console: 'https://app.ecostruxureit.com',
    docs: 'https://api.ecostruxureit.com',
    make: 'create a new API key at {console}, in the settings of the organization, as an administrator',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
