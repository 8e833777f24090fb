import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Loggly',
  site: 'https://www.loggly.com',
  noCheck: 'a customer token only sends logs, and an API token looks the same',
  keys: {
    token: {
      name: 'Loggly customer or API token',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['loggly'], within: 80 },
      env: ['LOGGLY_TOKEN', 'LOGGLY_CUSTOMER_TOKEN', 'LOGGLY_API_TOKEN', 'LOGGLY_INPUT_TOKEN', 'LOGGLY_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can send false logs on your volume; with an API token also search yours.',
      examples: 'https://logs-01.loggly.com/inputs/<uuid>/tag/http/',
    },
  },
  rotate: {
    docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
    make: 'make a new customer token in Loggly, under Source Setup, Customer Tokens, or an API token under Settings, API Tokens',
    end: 'retire the old token there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
