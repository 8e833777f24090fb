import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Nutritionix',
  site: 'https://www.nutritionix.com',
  keys: {
    'app-key': {
      name: 'Nutritionix application key',
      noCheck: 'each call of it counts, and it needs the id of the application too',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['nutritionix'], within: 80 },
      env: ['NUTRITIONIX_API_KEY', 'NUTRITIONIX_APP_KEY', 'NUTRITIONIX_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the application id can look up food on your plan until its calls are used up.',
      examples:
        '{"x-app-id": "<hex:8>", "x-app-key": "<hex:32>", "url": "https://trackapi.nutritionix.com/v2/natural/nutrients"}',
    },
  },
  rotate: {
    console: 'https://developer.nutritionix.com/admin/access_details',
    docs: 'https://docx.syndigo.com/developers/docs/authentication',
    make: 'make a new key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
