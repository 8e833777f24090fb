import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PartnerStack',
  site: 'https://partnerstack.com',
  noCheck: 'what it answers to a good key is told in different ways',
  keys: {
    'api-key': {
      name: 'PartnerStack API key',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['partnerstack', 'api.partnerstack.com'], within: 80 },
      env: ['PARTNERSTACK_API_KEY', 'PARTNERSTACK_SECRET_KEY', 'PARTNERSTACK_ACCESS_TOKEN', 'PARTNERSTACK_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read your partners and make transactions and rewards.',
    },
  },
  rotate: {
    console: 'https://app.partnerstack.com/settings/integrations',
    docs: 'https://docs.partnerstack.com/docs/partnerstack-api',
    make: 'make new keys at {console}',
    end: 'end the old keys there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
