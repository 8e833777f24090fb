import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LoginRadius',
  site: 'https://www.loginradius.com',
  keys: {
    'api-secret': {
      name: 'LoginRadius API secret',
      severity: 'critical',
      // The API key, which is no secret, looks the same.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: {
        words: [
          'loginradius_api',
          'loginradius_secret',
          'loginradiusApiSecret',
          'api.loginradius.com',
          'loginradius.com/identity',
        ],
        within: 80,
      },
      env: ['LOGINRADIUS_API_SECRET', 'LOGINRADIUS_SECRET', 'LOGINRADIUS_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it and the API key can read, change and delete all user accounts of the site.',
    },
  },
  rotate: {
    console: 'https://adminconsole.loginradius.com/platform-configuration/api-configuration/account-api-keys',
    docs: 'https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/',
    make: 'reset the secret at {console}: the old one may stay valid for a while meanwhile',
    put: 'put it where the old one is used, outside git',
    end: 'revoke the old secret there',
    after: 'look through the audit logs since the leak',
  },
  noCheck: 'every call that needs the secret reads or changes users',
  sources: ['{docs}', 'form: {observed}'],
});
