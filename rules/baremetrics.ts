import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Baremetrics',
  site: 'https://baremetrics.com',
  keys: {
    'live-key': {
      name: 'Baremetrics live API key',
      pattern: /lk_[0-9A-Za-z]{18,25}/,
      shape: 'lk_<alnum:20-22>',
      context: { words: ['baremetrics'], within: 100 },
      env: ['BAREMETRICS_API_KEY', 'BAREMETRICS_LIVE_KEY', 'BAREMETRICS_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read your revenue, customers, plans and charges, and change what is kept at Baremetrics.',
    },
    'sandbox-key': {
      name: 'Baremetrics sandbox API key',
      severity: 'low',
      testMode: true,
      pattern: /sk_[0-9A-Za-z]{18,25}/,
      shape: 'sk_<alnum:20-22>',
      context: { words: ['baremetrics'], within: 100 },
      env: ['BAREMETRICS_API_KEY', 'BAREMETRICS_SANDBOX_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use the sandbox of your Baremetrics account, which holds no real customers.',
    },
  },
  rotate: {
    console: 'https://app.baremetrics.com/settings/api',
    docs: 'https://developers.baremetrics.com/reference/authentication',
    make: 'generate a new key in the API settings of your Baremetrics account',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key is gone there and that a call with it is refused',
  },
  check: [
    {
      keys: ['live-key'],
      url: 'https://api.baremetrics.com/v1/sources',
      active: { 'sources.0.id': 'string', 'sources.0.provider': 'string' },
      inactive: { error: { includes: 'Token not found' } },
      accepted: { sources: [{ id: 's1', provider: 'baremetrics', provider_id: 'p1' }] },
      refused: { error: 'Unauthorized. Token not found' },
      unclear: { 200: { sources: [] } },
      source: 'https://developers.baremetrics.com/reference/sources',
    },
    {
      keys: ['sandbox-key'],
      url: 'https://api-sandbox.baremetrics.com/v1/sources',
      active: { 'sources.0.id': 'string', 'sources.0.provider': 'string' },
      inactive: { error: { includes: 'Token not found' } },
      accepted: { sources: [{ id: 's2', provider: 'baremetrics', provider_id: 'p2' }] },
      refused: { error: 'Unauthorized. Token not found' },
      unclear: { 200: { sources: [] } },
      source: 'https://developers.baremetrics.com/reference/sources',
    },
  ],
  sources: ['{docs}', '{check}', 'key shapes: {observed}'],
});
