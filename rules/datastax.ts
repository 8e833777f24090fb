import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DataStax Astra',
  site: 'https://www.datastax.com',
  keys: {
    'application-token': {
      name: 'DataStax Astra application token',
      // The client id and the secret of a pair that can also stand apart.
      pattern: /AstraCS:[0-9A-Za-z]{24}:[0-9a-f]{64}/,
      shape: 'AstraCS:<alnum:24>:<hex:64>',
      env: ['ASTRA_DB_APPLICATION_TOKEN', 'ASTRA_DB_TOKEN', 'ASTRA_TOKEN', 'ASTRADB_TOKEN', 'ASTRA_API_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read, change and delete the databases that its role allows, and with an administrator role also make and end them at your cost.',
      examples: 'DataAPIClient("AstraCS:<alnum:24>:<hex:64>")',
      nearMisses: 'token = "AstraCS:<alnum:24>"',
    },
  },
  rotate: {
    console: 'https://astra.datastax.com/settings/tokens',
    docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    make: 'generate a new application token at {console}, with the least role that will do',
    put: 'put it in ASTRA_DB_APPLICATION_TOKEN, outside git; it is shown only once',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.astra.datastax.com/v2/tokens',
    active: { 'clients.0.clientId': 'string', 'clients.0.roles': 'array', 'clients.0.generatedOn': 'string' },
    inactive: { 'errors.0.message': 'string' },
    refusalMayMean: 'something else than a bad token: no document shows the words of a refusal',
    accepted: { clients: [{ clientId: 'c1', roles: ['r1'], generatedOn: '2026-01-02T03:04:05.678Z' }] },
    refused: { errors: [{ ID: 2000, message: 'JWT not valid' }] },
    unclear: { 403: { errors: [{ message: 'The role of this token does not allow it.' }] } },
    source: 'https://docs.datastax.com/en/astra-db-serverless/api-reference/devops-api.html',
  },
  sources: ['{docs}', 'https://docs.datastax.com/en/astra-cli/getting-started.html', 'length and alphabet: {observed}'],
});
