import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'spoonacular',
  site: 'https://spoonacular.com/food-api',
  keys: {
    'api-key': {
      name: 'spoonacular API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['spoonacular'], within: 80 },
      env: ['SPOONACULAR_API_KEY', 'SPOONACULAR_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up recipes and use up the daily points of your plan.',
    },
  },
  rotate: {
    console: 'https://spoonacular.com/food-api/console#Profile',
    docs: 'https://spoonacular.com/food-api/docs#Authentication',
    make: 'generate a new key on the profile at {console}',
    end: 'make sure that the old one is refused',
  },
  noCheck: 'each call costs points of the plan',
  sources: ['{docs}', 'form: {observed}'],
});
