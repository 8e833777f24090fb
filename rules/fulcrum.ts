import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Fulcrum',
  site: 'https://www.fulcrumapp.com',
  keys: {
    'api-token': {
      name: 'Fulcrum API token',
      pattern: /[0-9a-z]{80}/,
      shape: '<hex:80>',
      context: { words: ['fulcrum'], within: 80 },
      env: ['FULCRUM_API_TOKEN', 'FULCRUM_API_KEY', 'FULCRUM_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the forms, records and photos of the organisation.',
      nearMisses: 'fulcrum record <hex:40>',
    },
  },
  rotate: {
    console: 'https://web.fulcrumapp.com/api',
    docs: 'https://docs.fulcrumapp.com/reference/authentication',
    make: 'generate a new token at {console}',
    end: 'revoke the old token there',
  },
  check: {
    url: 'https://api.fulcrumapp.com/api/v2/users.json',
    auth: { header: 'X-ApiToken' },
    active: { 'user.id': 'string', 'user.email': 'string', 'user.contexts': 'array' },
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    inactive: 401,
    tells: { account: 'user.email', organisation: 'user.contexts.0.name' },
    accepted: { user: { id: 'u1', email: 'owner@example.com', contexts: [{ id: 'c1', name: 'Example' }] } },
    refused: '',
    source: 'https://docs.fulcrumapp.com/reference/users-get',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
