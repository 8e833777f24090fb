import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ping Identity (PingOne)',
  site: 'https://www.pingidentity.com',
  keys: {
    'client-secret': {
      name: 'PingOne application client secret',
      noCheck: 'its token endpoint has the id of the environment and of the region in it',
      severity: 'critical',
      pattern: /[0-9A-Za-z._~-]{60,68}/,
      shape: '<alnum:64>',
      context: { words: ['pingone', 'pingidentity'], within: 80 },
      env: [
        'PINGONE_CLIENT_SECRET',
        'PING_ONE_CLIENT_SECRET',
        'PINGIDENTITY_CLIENT_SECRET',
        'PINGONE_WORKER_CLIENT_SECRET',
      ],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it and the client id can act as the application: a worker with roles can change users and how they sign in.',
    },
  },
  rotate: {
    console: 'https://console.pingone.com',
    docs: 'https://docs.pingidentity.com/pingone/applications/p1_applications.html',
    make: 'open Applications, the application, at {console} and generate a new client secret: the old one ends, at once or when you say',
    put: 'put it where the old one is used, outside git',
    end: 'look through the audit log since the leak',
  },
  sources: ['{docs}', 'form: {observed}'],
});
