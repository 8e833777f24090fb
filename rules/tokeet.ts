import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tokeet',
  site: 'https://www.tokeet.com',
  noCheck: 'its calls name the account, and no page shows what they answer to a good key',
  keys: {
    'api-key': {
      name: 'Tokeet API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['tokeet'], within: 80 },
      env: ['TOKEET_API_KEY', 'TOKEET_KEY', 'TOKEET_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it and the account id can read and change bookings, guests and rates.',
    },
  },
  rotate: {
    docs: 'https://docs.tokeet.com',
    make: 'generate a new key in Tokeet, under Settings, API keys',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
