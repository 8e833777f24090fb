import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Planyo',
  site: 'https://www.planyo.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Planyo API key',
      pattern: /[0-9a-z]{62}/,
      shape: '<lownum:62>',
      context: { words: ['planyo'], within: 80 },
      env: ['PLANYO_API_KEY', 'PLANYO_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the reservations and customers of the site.',
      nearMisses: 'planyo_<lower:20>',
    },
  },
  rotate: {
    docs: 'https://www.planyo.com/api.php',
    make: 'make a new key in the site settings, under API',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
