import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pangea',
  site: 'https://pangea.cloud',
  keys: {
    'service-token': {
      name: 'Pangea service token',
      noCheck: 'a token is for one service, which it does not name, and most calls of these are billed or write',
      // A beginning that names in code have too (points), so Pangea must stand near.
      pattern: /pts_[0-9a-z]{20,60}/,
      shape: 'pts_<lownum:32>',
      context: { words: ['pangea'], within: 120 },
      tells: true,
      env: ['PANGEA_TOKEN', 'PANGEA_AUTHN_TOKEN', 'PANGEA_AUDIT_TOKEN', 'PANGEA_VAULT_TOKEN', 'PANGEA_SERVICE_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can use its services in your project: read stored secrets, users or audit logs, by the service.',
      nearMisses: 'pangea_total = pts_<lower:16>_of_the_game',
    },
  },
  rotate: {
    console: 'https://console.pangea.cloud/project/tokens',
    docs: 'https://pangea.cloud/docs/admin-guide/projects/tokens',
    make: 'rotate the token at {console}, with no grace period, or create a new one for the same services',
    end: 'revoke the old token there',
  },
  sources: ['{docs}', 'https://github.com/pangeacyber/pangea-javascript', 'form: {observed}'],
});
