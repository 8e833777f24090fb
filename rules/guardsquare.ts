import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Guardsquare',
  site: 'https://www.guardsquare.com',
  keys: {
    'appsweep-api-key': {
      name: 'Guardsquare AppSweep API key',
      severity: 'medium',
      pattern: /gs_appsweep_[0-9A-Za-z]{7}_[0-9A-Za-z]{32}/,
      shape: 'gs_appsweep_<alnum:7>_<alnum:32>',
      env: ['APPSWEEP_API_KEY'],
      risk: 'Whoever has it can upload apps to the project and read what was found in yours.',
      noCheck: 'every call that takes it begins an upload',
      examples: 'appsweep {\n    apiKey "gs_appsweep_<alnum:7>_<alnum:32>"\n}\n',
      nearMisses: 'apiKey "gs_appsweep_SOME_API_KEY"',
    },
  },
  rotate: {
    console: 'https://appsweep.guardsquare.com',
    docs: 'https://github.com/Guardsquare/appsweep-gradle',
    make: 'create a new API key in the settings of the project ({console})',
    end: 'revoke the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
