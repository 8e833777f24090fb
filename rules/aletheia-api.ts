import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Aletheia API',
  site: 'https://aletheiaapi.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Aletheia API key',
      severity: 'low',
      pattern: /[0-9A-Z]{32}|[0-9a-f]{32}/,
      shape: ['<HEX:32>', '<hex:32>'],
      context: { words: ['aletheiaapi', 'aletheia_api'], within: 80 },
      env: ['ALETHEIA_API_KEY', 'ALETHEIAAPI_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can ask for financial data on your plan and use up its calls.',
      examples: 'https://api.aletheiaapi.com/GetEntity?id=MSFT&key=<HEX:32>',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: ['the Python package AletheiaPy', 'upper case: {observed}'],
});
