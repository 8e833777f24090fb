import { defineProvider } from '../src/rulebook/define-provider.ts';

const words = ['wiz_client', 'wiz_id', 'app.wiz.io', 'auth.wiz.io', 'wiz-api', 'wizcli'];

export default defineProvider({
  name: 'Wiz',
  site: 'https://www.wiz.io',
  keys: {
    'client-secret': {
      name: 'Wiz service account client secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words, within: 120 },
      env: ['WIZ_CLIENT_SECRET', 'WIZ_SECRET'],
      // Above what 64 hex characters can reach.
      entropy: 4.2,
      confidence: 'medium',
      pair: { key: 'client-id' },
      risk: 'Whoever has it and the client id can read what Wiz knows of your clouds, such as their open weaknesses, within the scopes of the service account.',
      examples: 'wizcli auth --id <lownum:53> --secret <alnum:64>',
    },
    'client-id': {
      name: 'Wiz service account client id',
      severity: 'low',
      role: 'id',
      pattern: /[0-9a-z]{53}/,
      shape: '<lownum:53>',
      context: { words, within: 120 },
      env: ['WIZ_CLIENT_ID'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it still needs the client secret that belongs to it.',
    },
  },
  rotate: {
    console: 'https://app.wiz.io/settings/service-accounts',
    docs: 'https://docs.wiz.io/wiz-docs/docs/using-the-wiz-api',
    make: 'rotate the secret of the service account at {console}, or create a new service account with the same scopes',
    shownOnce: true,
    end: 'delete the old service account there, if you made a new one',
  },
  check: {
    strategy: 'oauth-client-credentials',
    keys: ['client-secret'],
    url: 'https://auth.app.wiz.io/oauth/token',
    client: 'in-body',
    form: { audience: 'wiz-api' },
    elsewhere: 'a Wiz of another region or of a government cloud, or the older auth.wiz.io',
    source: 'https://docs.wiz.io/wiz-docs/docs/using-the-wiz-api',
  },
  sources: ['{docs}', 'formats: {observed}'],
});
