import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hasura',
  site: 'https://hasura.io',
  keys: {
    'admin-secret': {
      name: 'Hasura admin secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['hasura'], within: 80 },
      env: ['HASURA_GRAPHQL_ADMIN_SECRET', 'HASURA_ADMIN_SECRET', 'HASURA_SECRET'],
      entropy: 3.5,
      confidence: 'medium',
      beside: { project: /([0-9a-z][0-9a-z-]{1,62})\.hasura\.app/ },
      risk: 'Whoever has it can read and change all data behind the server and its permissions.',
      examples: 'HASURA_ENDPOINT=https://brave-fox-12.hasura.app/v1/graphql\nHASURA_ADMIN_SECRET=<alnum:64>\n',
    },
  },
  rotate: {
    console: 'https://cloud.hasura.io',
    docs: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
    make: 'set a new admin secret in the environment of the project at {console}, or several at once in HASURA_GRAPHQL_ADMIN_SECRETS',
    put: 'put it where the old one is used, outside git',
    end: 'take the old one out of the environment and start the server anew',
  },
  check: {
    method: 'POST',
    readOnly: 'a query of GraphQL',
    url: 'https://{project}.hasura.app/v1/graphql',
    auth: { header: 'x-hasura-admin-secret' },
    json: { query: 'query { __typename }' },
    active: { data: 'object', 'data.__typename': { is: 'query_root' } },
    inactive: { status: [200, 401], json: { 'errors.0.extensions.code': { is: 'access-denied' } } },
    accepted: { data: { __typename: 'query_root' } },
    refused: {
      errors: [{ extensions: { path: '$', code: 'access-denied' }, message: 'invalid "x-hasura-admin-secret"' }],
    },
    source: 'https://hasura.io/docs/2.0/auth/authentication/admin-secret-access/; the refusal: its source',
  },
  sources: ['{docs}', 'https://github.com/hasura/graphql-engine', 'length: {observed}'],
});
