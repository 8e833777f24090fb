import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CalorieNinjas',
  site: 'https://calorieninjas.com',
  keys: {
    'api-key': {
      name: 'CalorieNinjas API key',
      severity: 'low',
      pattern: /[0-9A-Za-z+/]{38}==|[0-9A-Za-z]{40}/,
      shape: ['<alnum:40>', '<alnum:38>=='],
      context: { words: ['calorieninja'], within: 80 },
      env: ['CALORIENINJAS_API_KEY', 'CALORIENINJA_API_KEY', 'CALORIE_NINJAS_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can look up foods on your quota.',
    },
  },
  rotate: {
    console: 'https://calorieninjas.com/profile',
    docs: 'https://calorieninjas.com/api',
    make: 'make a new key at {console}: the old one ends',
  },
  check: {
    url: 'https://api.calorieninjas.com/v1/nutrition?query=1lb%20rice',
    auth: { header: 'X-Api-Key' },
    active: { 'items.0.name': 'string', 'items.0.calories': 'number' },
    inactive: { status: [400, 401, 403], json: { error: { includes: 'API Key' } } },
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: { items: [{ name: 'rice', calories: 589.4, serving_size_g: 453.592 }] },
    refused: { error: 'Invalid API Key.' },
    source: 'https://calorieninjas.com/api',
  },
  sources: ['{docs}', 'form: {observed}'],
});
