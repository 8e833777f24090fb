import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Finage',
  site: 'https://finage.co.uk',
  keys: {
    'api-key': {
      name: 'Finage API key',
      severity: 'medium',
      pattern: /API_KEY[0-9A-Z]{32}/,
      shape: 'API_KEY<upnum:32>',
      context: { words: ['finage'], within: 120 },
      env: ['FINAGE_API_KEY', 'FINAGE_KEY', 'FINAGE_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can read market data and use up the requests of your plan.',
      examples: 'https://api.finage.co.uk/last/stock/AAPL?apikey=API_KEY<upnum:32>',
    },
  },
  rotate: {
    console: 'https://moon.finage.co.uk',
    docs: 'https://finage.co.uk/docs/api/getting-started',
    make: 'generate a new key in the dashboard at {console}',
    end: 'delete the old key there',
  },
  noCheck: 'each call counts against the plan',
  sources: ['{docs}', 'form: {observed}'],
});
