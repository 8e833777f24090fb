import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Technical Analysis API',
  site: 'https://technical-analysis-api.com',
  keys: {
    'api-key': {
      name: 'Technical Analysis API key',
      noCheck: 'no page shows what it answers to a good key',
      severity: 'low',
      pattern: /[0-9A-Z]{48}/,
      shape: '<upnum:48>',
      context: { words: ['technical-analysis-api', 'technical_analysis_api_key'], within: 80 },
      env: ['TECHNICALANALYSISAPI_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can ask for analyses on your plan.',
      examples: 'https://technical-analysis-api.com/api/v1/analysis/BTC?apiKey=<upnum:48>',
    },
  },
  rotate: {
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  sources: 'form: {observed}',
});
