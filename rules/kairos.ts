import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kairos',
  site: 'https://www.kairos.com',
  keys: {
    'app-key': {
      name: 'Kairos app key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['api.kairos.com', 'kairos_app', 'kairos_api', 'kairosApi', 'kairos app'], within: 80 },
      env: ['KAIROS_APP_KEY', 'KAIROS_API_KEY', 'KAIROS_KEY'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'it counts with its app id alone, and no document shows how it is refused',
      risk: 'Whoever has it and the app id can recognise the faces in your galleries and delete them.',
    },
  },
  rotate: {
    console: 'https://developer.kairos.com',
    docs: 'https://www.kairos.com/docs/',
    make: 'sign in at {console} and make a new app, or ask the support for a new key',
    put: 'put the new one where the old one is used, outside git',
    end: 'delete the old app there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
