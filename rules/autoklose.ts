import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Autoklose',
  site: 'https://autoklose.com',
  keys: {
    'api-key': {
      name: 'Autoklose API key',
      pattern: /[0-9A-Za-z-]{32}/,
      shape: '<alnum:32>',
      context: { words: ['autoklose'], within: 80 },
      env: ['AUTOKLOSE_API_KEY', 'AUTOKLOSE_API_TOKEN', 'AUTOKLOSE_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can read your contacts and send mail campaigns in your name.',
    },
  },
  rotate: {
    console: 'https://app.autoklose.com/settings/integrations',
    docs: 'https://api.aklab.xyz/',
    make: 'make a new API token in the settings ({console})',
    end: 'make sure that the old key is refused',
  },
  check: {
    url: 'https://api.autoklose.com/api/me',
    auth: { query: 'api_token' },
    active: { id: 'number', email: 'string', role: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    tells: { account: 'email', kind: 'role' },
    accepted: { id: 1, email: 'owner@example.com', first_name: 'Owner', role: 'manager' },
    refused: { message: 'Unauthenticated.' },
    source: 'https://api.aklab.xyz/#auth-info-fd71acd1-2e41-4991-8789-3edfd258479a',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
