import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Oracle NetSuite',
  site: 'https://www.netsuite.com',
  noCheck: 'each request is signed with two secrets and two ids at a host of the account',
  keys: {
    'token-secret': {
      name: 'NetSuite token secret',
      severity: 'critical',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: ['netsuite_token', 'netsuiteToken', 'netsuite token', 'suitetalk.api.netsuite'],
        within: 80,
      },
      env: ['NETSUITE_TOKEN_SECRET', 'NETSUITE_ACCESS_TOKEN_SECRET', 'NETSUITE_TOKEN_ID', 'NETSUITE_TOKEN_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the other three parts can read and change the books, customers and orders, as the role of the token allows.',
    },
    'consumer-secret': {
      name: 'NetSuite consumer secret',
      severity: 'critical',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['netsuite_consumer', 'netsuiteConsumer', 'netsuite consumer'], within: 60 },
      env: ['NETSUITE_CONSUMER_SECRET', 'NETSUITE_CLIENT_SECRET', 'NETSUITE_CONSUMER_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and a token of the integration can read and change the books, customers and orders.',
      rotate: {
        docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247226131.html',
        make: 'open Setup, Integration, Manage Integrations, edit the integration and reset its credentials: the old ones end',
        put: 'put the new ones where the old ones are used, outside git',
      },
    },
  },
  rotate: {
    docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247326731.html',
    make: 'open Setup, Users/Roles, Access Tokens, and make a new token with the least role that will do',
    put: 'put its id and secret where the old ones are used, outside git; they are shown only once',
    end: 'revoke the old token in the same list and look through the login audit trail',
  },
  sources: ['{docs}', 'length: {observed}'],
});
