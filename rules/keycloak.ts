import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Keycloak',
  site: 'https://www.keycloak.org',
  keys: {
    'client-secret': {
      name: 'Keycloak client secret',
      // A UUID up to version 16, then 32 letters and digits: the name says what it is.
      pattern:
        /secret["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z]{32})/i,
      context: { words: ['keycloak', 'auth-server-url'], within: 140 },
      env: ['KEYCLOAK_CLIENT_SECRET', 'KEYCLOAK_SECRET', 'KEYCLOAK_CREDENTIALS_SECRET'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'it belongs to a server of the owner, and to a realm and a client that need not stand near',
      risk: 'Whoever has it and the client id can get tokens as that application, with the rights of its service account.',
      examples: [
        'KEYCLOAK_CLIENT_SECRET=<alnum:32>',
        '{"realm": "demo", "auth-server-url": "https://sso.example/auth", "credentials": {"secret": "<uuid>"}}',
        "keycloak:\n  client-id: shop\n  client-secret: '<alnum:32>'\n",
        'spring.security.oauth2.client.registration.keycloak.client-secret=<alnum:32>',
      ],
      nearMisses: ['KEYCLOAK_CLIENT_SECRET=changeme', 'KEYCLOAK_CLIENT_ID=<uuid>', 'client_secret: <alnum:32>'],
    },
  },
  rotate: {
    docs: 'https://www.keycloak.org/docs/latest/server_admin/#_confidential-client-credentials',
    make: 'open the client in the admin console, tab Credentials, and regenerate its secret: where rotation of secrets is on, the old one goes on for a while',
    put: 'put the new one where the old one is used, outside git',
    end: 'invalidate the old secret there and look through the events of the client',
  },
  sources: ['{docs}', 'formats: {observed}'],
});
