import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Loggly',
  site: 'https://www.loggly.com',
  keys: {
    token: {
      name: 'Loggly customer or API token',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['loggly'], within: 80 },
      env: ['LOGGLY_TOKEN', 'LOGGLY_CUSTOMER_TOKEN', 'LOGGLY_API_TOKEN', 'LOGGLY_INPUT_TOKEN', 'LOGGLY_KEY'],
      confidence: 'medium',
      beside: { tenant: /subdomain["'\s]{0,3}[:=]\s{0,3}["']?([0-9a-z][0-9a-z-]{1,60})/ },
      risk: 'Whoever has it can send false logs on your volume; with an API token also search yours.',
      examples: [
        'https://logs-01.loggly.com/inputs/<uuid>/tag/http/',
        "loggly.createClient({ token: '<uuid>', subdomain: 'acme' })",
      ],
    },
  },
  rotate: {
    docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
    make: 'make a new customer token in Loggly, under Source Setup, Customer Tokens, or an API token under Settings, API Tokens',
    end: 'retire the old token there',
  },
  check: {
    url: 'https://{tenant}.loggly.com/apiv2/customer',
    active: { tokens: 'array', subdomain: 'string', 'subscription.retention_days': 'number' },
    inactive: 401,
    refusalMayMean: 'that it is a customer token, which only sends logs',
    tells: { organisation: 'subdomain' },
    accepted: { tokens: [], subdomain: 'acme', subscription: { retention_days: 7, volume_limit_mb: 200 } },
    refused: '',
    source: 'https://documentation.solarwinds.com/en/success_center/loggly/; its answer is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
