import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'pganalyze',
  site: 'https://pganalyze.com',
  keys: {
    'read-key': {
      name: 'pganalyze read API key',
      severity: 'medium',
      pattern: /pgar_[0-9A-Za-z]{27}/,
      shape: 'pgar_<alnum:27>',
      env: ['PGANALYZE_API_KEY', 'PGANALYZE_READ_API_KEY', 'PGANALYZE_TOKEN'],
      entropy: 3.3,
      risk: 'Whoever has it can read the statistics and queries of your databases that pganalyze collected.',
    },
  },
  rotate: {
    console: 'https://app.pganalyze.com',
    docs: 'https://pganalyze.com/docs/api',
    make: 'create a new read key under Settings, API Keys of the organisation',
    end: 'revoke the old key there',
  },
  noCheck: 'each of its queries names the organisation or the server, which a key does not tell',
  sources: ['{docs}', 'length: {observed}'],
});
