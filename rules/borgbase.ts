import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BorgBase',
  site: 'https://www.borgbase.com',
  keys: {
    'api-token': {
      name: 'BorgBase API token',
      pattern: /[0-9A-Za-z._/-]{148,152}/,
      shape: '<alnum:148-152>',
      context: { words: ['borgbase'], within: 80 },
      env: ['BORGBASE_API_TOKEN', 'BORGBASE_API_KEY', 'BORGBASE_TOKEN', 'BORGBASE_APIKEY'],
      entropy: 4.6,
      confidence: 'medium',
      risk: 'Whoever has it can, by its permissions, read, add and delete backup repositories and SSH keys.',
    },
  },
  rotate: {
    console: 'https://www.borgbase.com/account?tab=2',
    docs: 'https://docs.borgbase.com/api',
    make: 'create a new API token at {console}, with only the permissions it needs',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    method: 'POST',
    readOnly: 'a query of GraphQL that lists the ids of keys and repositories',
    url: 'https://api.borgbase.com/graphql',
    json: { query: '{ sshList { id } repoList { id } }' },
    active: { 'data.sshList': 'array', 'data.repoList': 'array' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: { data: { sshList: [], repoList: [] } },
    refused: { errors: [{ message: 'made up' }] },
    unclear: { 200: { data: { sshList: null, repoList: null }, errors: [{ message: 'made up' }] } },
    source: 'https://github.com/borgbase/borgbase-api-client',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
