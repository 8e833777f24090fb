import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OnePageCRM',
  site: 'https://www.onepagecrm.com',
  keys: {
    'api-key': {
      name: 'OnePageCRM API key',
      pattern: /[0-9A-Za-z+/]{43}=/,
      shape: '<b64:42><alnum:1>=',
      context: { words: ['onepagecrm'], within: 80 },
      env: ['ONEPAGECRM_API_KEY', 'ONEPAGECRM_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it and the user id can read and change the contacts and deals of the team.',
    },
  },
  rotate: {
    console: 'https://app.onepagecrm.com/app/api',
    docs: 'https://developer.onepagecrm.com/api/',
    make: 'generate a new key on the page API at {console}, which ends the old one',
    put: 'put the new one in ONEPAGECRM_API_KEY, outside git',
    end: 'make sure that the old one is refused',
  },
  noCheck: 'it is only taken together with a user id, and its documents do not show how it refuses them',
  sources: ['{docs}', 'form: {observed}'],
});
