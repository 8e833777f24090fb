import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'JupiterOne',
  site: 'https://www.jupiterone.com',
  keys: {
    'api-key': {
      name: 'JupiterOne API key',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{76}/,
      shape: '<alnum:76>',
      context: { words: ['jupiterone', 'j1_api'], within: 80 },
      env: ['JUPITERONE_API_KEY', 'J1_API_TOKEN', 'J1_API_KEY', 'JUPITERONE_TOKEN'],
      entropy: 4.2,
      confidence: 'medium',
      beside: {
        account:
          /(?:J1|JUPITERONE|JupiterOne|LifeOmic)[_-](?:ACCOUNT|Account)(?:_ID)?["'\s]{0,3}[:=]\s{0,3}["']?([0-9A-Za-z-]{3,64})/,
      },
      risk: 'Whoever has it can ask what JupiterOne knows of your clouds, users and their weaknesses.',
      examples: 'JUPITERONE_ACCOUNT=acme\nJUPITERONE_API_KEY=<alnum:76>',
    },
  },
  rotate: {
    console: 'https://apps.us.jupiterone.io',
    docs: 'https://docs.jupiterone.io/reference/authentication',
    make: 'create a new API key: Settings, User or Account API Keys ({console})',
    end: 'revoke the old key there',
  },
  check: {
    method: 'POST',
    readOnly: 'a query of GraphQL, which only reads one entity',
    url: 'https://graphql.us.jupiterone.io/',
    headers: { 'JupiterOne-Account': '{account}' },
    json: {
      query: 'query J1QL($query: String!) { queryV1(query: $query) { type data } }',
      variables: { query: 'FIND jupiterone_account LIMIT 1' },
    },
    active: { 'data.queryV1.type': 'string', 'data.queryV1.data': 'array' },
    inactive: 401,
    elsewhere: 'an account in Europe (graphql.eu.jupiterone.io)',
    accepted: { data: { queryV1: { type: 'list', data: [{ id: '1', entity: { _type: ['jupiterone_account'] } }] } } },
    refused: '',
    source: 'https://github.com/JupiterOne/jupiterone-api-client-python',
  },
  sources: ['{docs}', 'format: {observed}'],
});
