import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Edamam',
  site: 'https://developer.edamam.com',
  keys: {
    'app-key': {
      name: 'Edamam application key',
      noCheck: 'each call of it counts, and it needs the id of the application too',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['edamam'], within: 80 },
      env: ['EDAMAM_APP_KEY', 'EDAMAM_API_KEY', 'EDAMAM_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the application id can look up recipes and food on your plan.',
      examples: 'https://api.edamam.com/search?q=rice&app_id=<hex:8>&app_key=<hex:32>',
    },
  },
  rotate: {
    console: 'https://developer.edamam.com/admin/applications',
    docs: 'https://developer.edamam.com/edamam-docs-recipe-api',
    make: 'open the application at {console} and make a new key',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
