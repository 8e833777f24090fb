import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SecurityTrails',
  site: 'https://securitytrails.com',
  keys: {
    'api-key': {
      name: 'SecurityTrails API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z_-]{32}/,
      shape: '<alnum:32>',
      context: { words: ['securitytrails', 'security_trails'], within: 80 },
      env: ['SECURITYTRAILS_API_KEY', 'SECURITYTRAILS_KEY', 'SECURITY_TRAILS_API_KEY'],
      entropy: 3.7,
      confidence: 'medium',
      risk: 'Whoever has it can look up domains on your plan and use up its queries.',
      examples: 'curl https://api.securitytrails.com/v1/ping -H "APIKEY: <alnum:32>"',
    },
  },
  rotate: {
    console: 'https://securitytrails.com/app/account/credentials',
    docs: 'https://docs.securitytrails.com/docs/overview',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.securitytrails.com/v1/account/usage',
    auth: { header: 'APIKEY' },
    active: { current_monthly_usage: 'number', allowed_monthly_usage: 'number' },
    inactive: { status: [401, 403], json: { message: { includes: 'Invalid authentication credentials' } } },
    tells: { usage: '{current_monthly_usage} queries this month', limits: '{allowed_monthly_usage} queries a month' },
    accepted: { current_monthly_usage: 5, allowed_monthly_usage: 50 },
    refused: { message: 'Invalid authentication credentials' },
    source: 'https://docs.securitytrails.com/reference/usage',
  },
  sources: ['{docs}', 'format: {observed}'],
});
