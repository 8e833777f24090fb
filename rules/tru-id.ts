import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'tru.ID',
  site: 'https://tru.id',
  keys: {
    'client-secret': {
      name: 'tru.ID client secret',
      pattern: /[0-9A-Za-z._~-]{26}/,
      shape: '<alnum:1><any:[0-9A-Za-z._~-]:24><alnum:1>',
      context: { words: ['api.tru.id', 'tru_id_client', 'tru_id/cli', 'truid_client', 'tru.json'], within: 140 },
      env: ['TRU_ID_CLIENT_SECRET', 'TRUID_CLIENT_SECRET'],
      entropy: 3.8,
      confidence: 'medium',
      beside: {
        pair: /client_?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
        region: /([a-z]{2})\.api\.tru\.id/,
      },
      risk: 'Whoever has it and the client id can check phone numbers and SIM cards at your cost, or make projects in your workspace.',
      examples:
        'API_BASE_URL=https://eu.api.tru.id\nTRU_ID_CLIENT_ID=<hex:8>-<hex:4>-4<hex:3>-8<hex:3>-<hex:12>\nTRU_ID_CLIENT_SECRET=<alnum:1><any:[0-9A-Za-z._~-]:24><alnum:1>\n',
    },
  },
  rotate: {
    docs: 'https://tru.id/docs/reference/authentication',
    steps: [
      'of a workspace: reset the client secret in the console; of a project: create a new project, as its secret cannot be changed',
      'put the new credentials where the old ones are used, outside git: tru.ID does not store them',
      'delete the old project, and look through the checks and the balance since the leak',
    ],
  },
  check: {
    strategy: 'oauth-client-credentials',
    keys: ['client-secret'],
    url: 'https://{region}.api.tru.id/oauth2/v1/token',
    client: 'basic',
    source: 'https://tru.id/docs/reference/authentication',
  },
  sources: ['{docs}', 'form: {observed}'],
});
