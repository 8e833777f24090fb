import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Infisical',
  site: 'https://infisical.com',
  keys: {
    'service-token': {
      name: 'Infisical service token',
      severity: 'critical',
      // Its id, a secret that the server knows, and a key that it does not.
      pattern:
        /st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}|st\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[0-9a-f]{32}\.[0-9a-f]{32}/,
      shape: ['st.<hex:24>.<hex:32>.<hex:32>', 'st.<uuid>.<hex:32>.<hex:32>'],
      // Its beginning stands in every list and test: without a name near, only what is assigned to a secret-like name counts.
      context: { words: ['infisical'] },
      tells: true,
      env: ['INFISICAL_TOKEN', 'INFISICAL_SERVICE_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can read, and if it allows so change, the secrets of its project and environment.',
      rotate: {
        docs: 'https://infisical.com/docs/documentation/platform/token',
        make: 'make a machine identity with access to the same project: service tokens are deprecated',
        put: 'let the application sign in with it, with its secret outside git',
        end: 'delete the service token under Access Control, Service Tokens, of the project',
        after: 'rotate the secrets that it could read',
      },
    },
    'client-secret': {
      name: 'Infisical machine identity client secret',
      severity: 'critical',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: [
          'infisical_universal',
          'infisical_client',
          'infisical_machine',
          'infisicalClient',
          'universal-auth',
          'universalAuth',
        ],
        within: 80,
      },
      env: ['INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET', 'INFISICAL_CLIENT_SECRET', 'INFISICAL_MACHINE_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'a sign-in with it counts where the number of its uses is limited',
      risk: 'Whoever has it and the client id can read, and by its role change, the secrets of the projects that the identity may see.',
    },
  },
  rotate: {
    docs: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
    make: 'open Access Control, Machine Identities, the identity, Universal Auth, and create a new client secret',
    put: 'put it in INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET, outside git; it is shown only once',
    end: 'revoke the old client secret there',
    after: 'rotate the secrets that it could read and look through the audit log',
  },
  check: {
    keys: ['service-token'],
    url: 'https://app.infisical.com/api/v2/service-token',
    active: { workspace: 'string', scopes: 'array', encryptedKey: 'string' },
    inactive: { statusCode: { is: 401 }, message: 'string', error: 'string' },
    elsewhere: 'the European cloud of Infisical, or a server of your own',
    tells: { name: 'name', expires: 'expiresAt' },
    accepted: {
      id: 's1',
      name: 'ci',
      workspace: 'w1',
      scopes: [{ environment: 'dev', secretPath: '/' }],
      encryptedKey: 'made-up',
      expiresAt: '2027-01-01T00:00:00.000Z',
    },
    refused: { statusCode: 401, message: 'Service token not found', error: 'UnauthorizedError' },
    source: 'https://infisical.com/docs/api-reference/endpoints/service-tokens/get',
  },
  sources: ['{docs}', '{check}', 'https://infisical.com/docs/internals/service-tokens', 'lengths: {observed}'],
});
