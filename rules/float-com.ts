import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Float.com',
  site: 'https://www.float.com',
  keys: {
    'api-token': {
      name: 'Float API token',
      pattern: /[0-9a-f]{16}[0-9A-Za-z+/]{42,43}=/,
      shape: '<hex:16><b64:42><alnum:1>=',
      // Not "float" alone: a type of most languages.
      context: {
        words: ['float.com', 'float_com', 'float_api', 'float secret', 'float token', 'float access'],
        within: 80,
      },
      env: ['FLOAT_COM_API_KEY', 'FLOAT_COM_API_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the people, projects and schedules of the team.',
      examples: 'curl -H "Authorization: Bearer <hex:16><b64:42><alnum:1>=" https://api.float.com/v3/people',
      nearMisses: 'float token_weight = <digit:1>.<digit:16>;',
    },
  },
  rotate: {
    docs: 'https://developer.float.com/overview_authentication.html',
    make: 'as the owner of the account open Team Settings, Integrations, in Float and get a new API key: the old one ends',
  },
  check: {
    url: 'https://api.float.com/v3/people?per-page=1&fields=people_id,name,people_type_id',
    active: { '0.people_id': 'number', '0.people_type_id': 'number' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: [{ people_id: 1, name: 'Owner', people_type_id: 1 }],
    refused: { name: 'Unauthorized', status: 401 },
    unclear: { 200: [] },
    source: 'https://developer.float.com/api_reference.html',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
