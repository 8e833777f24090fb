import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AudD',
  site: 'https://audd.io',
  keys: {
    'api-token': {
      name: 'AudD API token',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: {
        words: ['audd.io', 'audd_api', 'audd token', 'audd key', 'audd secret', 'audd access', 'audd private'],
        within: 80,
      },
      env: ['AUDD_API_TOKEN', 'AUDD_API_KEY', 'AUDD_TOKEN'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can recognize music at your cost and redirect what your streams report.',
      examples: 'curl https://api.audd.io/ -F api_token=<hex:32> -F url=https://example.com/a.mp3',
    },
  },
  rotate: {
    console: 'https://dashboard.audd.io',
    docs: 'https://docs.audd.io',
    make: 'take a new API token at {console}, or ask api@audd.io for one',
    end: 'have the old token ended at the same place and look at the requests since the leak',
  },
  check: {
    url: 'https://api.audd.io/getCallbackUrl/',
    auth: { query: 'api_token' },
    active: { status: { is: 'success' }, result: 'string' },
    inactive: { status: 200, json: { status: { is: 'error' }, 'error.error_code': { is: 900 } } },
    accepted: { status: 'success', result: 'https://example.com/callback' },
    replies: {
      status: 200,
      body: { status: 'error', error: { error_code: 900, error_message: 'Recognition failed: wrong api_token' } },
      is: 'inactive',
    },
    source: 'https://docs.audd.io/streams',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
