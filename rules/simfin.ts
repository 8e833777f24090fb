import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SimFin',
  site: 'https://www.simfin.com',
  keys: {
    'api-key': {
      name: 'SimFin API key',
      noCheck: 'its calls hand out whole files of data, and no page shows what they answer to a good key',
      severity: 'low',
      // 32 characters of old, of late a UUID.
      pattern: /[0-9A-Za-z]{8}(?:[0-9A-Za-z]{24}|-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      shape: ['<alnum:30><digit:2>', '<hex:32>', '<uuid>'],
      context: { words: ['simfin'], within: 80 },
      env: ['SIMFIN_API_KEY', 'SIMFIN_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can fetch financial data on your plan and use up its credits.',
    },
  },
  rotate: {
    console: 'https://app.simfin.com/login',
    docs: 'https://simfin.readme.io/reference',
    make: 'reset the API key in the settings of your account',
    end: 'make sure that the old key answers no more',
  },
  sources: ['{docs}', 'form: {observed}'],
});
