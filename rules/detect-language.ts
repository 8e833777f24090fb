import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Detect Language',
  site: 'https://detectlanguage.com',
  keys: {
    'api-key': {
      name: 'Detect Language API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['detectlanguage', 'detect_language'], within: 80 },
      env: ['DETECTLANGUAGE_API_KEY', 'DETECT_LANGUAGE_API_KEY', 'DETECTLANGUAGE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use up the requests of your plan.',
    },
  },
  rotate: {
    console: 'https://detectlanguage.com/private',
    docs: 'https://detectlanguage.com/documentation',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://ws.detectlanguage.com/0.2/user/status',
    active: { plan: 'string', requests: 'number', daily_requests_limit: 'number' },
    inactive: { 'error.message': { includes: 'Invalid API key' } },
    tells: { kind: 'plan', usage: '{requests} requests', limits: '{daily_requests_limit} requests a day' },
    accepted: {
      date: '2024-01-01',
      requests: 1,
      bytes: 20,
      plan: 'FREE',
      daily_requests_limit: 1000,
      status: 'ACTIVE',
    },
    refused: { error: { code: 1, message: 'Invalid API key' } },
    source: 'https://detectlanguage.com/documentation',
  },
  sources: ['{docs}', 'form: {observed}'],
});
