import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Parseur',
  site: 'https://parseur.com',
  keys: {
    'api-key': {
      name: 'Parseur API key',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['parseur.com', 'parseur_api', 'parseur_key', 'parseur_token'], within: 80 },
      env: ['PARSEUR_API_KEY', 'PARSEUR_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read the mails and documents that were parsed, and change mailboxes.',
      nearMisses: 'commit <hex:40>: le parseur lit mieux',
    },
  },
  rotate: {
    console: 'https://app.parseur.com/account',
    docs: 'https://developer.parseur.com/getting-started',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.parseur.com/parser?page_size=1',
    auth: { header: 'Authorization' },
    active: { count: 'number', current: 'number', total: 'number', results: 'array' },
    inactive: { status: 403, json: { non_field_errors: { is: 'Authentication failed' } } },
    accepted: { count: 1, current: 1, total: 1, results: [{ id: 1, name: 'Invoices', ai_engine: 'GCP_AI_2' }] },
    refused: { non_field_errors: 'Authentication failed' },
    source: 'https://api.parseur.com/openapi.json',
  },
  sources: ['{docs}', 'format: {observed}'],
});
