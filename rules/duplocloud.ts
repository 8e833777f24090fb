import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DuploCloud',
  site: 'https://duplocloud.com',
  keys: {
    'api-token': {
      name: 'DuploCloud API token',
      noCheck: 'each portal is at a host of its own, and no page shows what one answers',
      severity: 'critical',
      // Data that Windows protects begins so too: only the words tell whose it is.
      pattern: /AQAAANCMnd8BFdERjHo[0-9A-Za-z_-]{200,900}/,
      shape: 'AQAAANCMnd8BFdERjHo<alnum:200-900>',
      context: { words: ['duplocloud', 'duplo_token', 'duplo_host', 'duploctl'] },
      env: ['DUPLO_TOKEN', 'duplo_token', 'DUPLOCLOUD_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can, as its owner, change the tenants and get at the clouds behind the portal.',
      nearMisses: '<securestring>AQAAANCMnd8BFdERjHo<alnum:300></securestring>',
    },
  },
  rotate: {
    docs: 'https://docs.duplocloud.com/docs/user-administration/access-control/api-tokens',
    make: 'open Profile in your portal and create a new token, with an expiry',
    shownOnce: true,
    end: 'delete the old token in the same list',
  },
  sources: ['{docs}', 'format: {observed}'],
});
