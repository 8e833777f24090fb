import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Retell AI',
  site: 'https://www.retellai.com',
  keys: {
    'api-key': {
      name: 'Retell AI API key',
      pattern: /key_[0-9a-f]{28}/,
      shape: 'key_<hex:28>',
      // "key_" before hex is common elsewhere.
      context: { words: ['retell'], required: false },
      env: ['RETELL_API_KEY', 'RETELL_AI_API_KEY', 'RETELLAI_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can place phone calls at your cost, change your voice agents, and read transcripts and recordings.',
      examples: "const client = new Retell({ apiKey: 'key_<hex:28>' });",
      nearMisses: 'RETELL_AGENT=agent_<hex:26>',
    },
  },
  rotate: {
    docs: 'https://docs.retellai.com/accounts/manage-api-keys',
    make: 'add a new key in the Retell AI dashboard (Settings > API Keys), with restricted permissions',
    end: 'set the new one as the webhook key, if the leaked one was it, and verify signatures with it',
    after: 'delete the leaked key there',
  },
  check: {
    url: 'https://api.retellai.com/get-concurrency',
    active: { current_concurrency: 'number', concurrency_limit: 'number' },
    inactive: { status: { is: 'error' }, message: { includes: 'invalid api key' } },
    tells: { limits: 'concurrency_limit', usage: 'current_concurrency' },
    accepted: { current_concurrency: 1, concurrency_limit: 20, base_concurrency: 20, purchased_concurrency: 0 },
    refused: { status: 'error', message: 'Invalid API Key.' },
    unclear: { 401: { error_message: 'Authorization header required' } },
    source: 'https://docs.retellai.com/api-references/get-concurrency',
  },
  sources: ['{docs}', 'format: {observed}'],
});
