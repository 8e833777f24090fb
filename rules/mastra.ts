import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mastra',
  site: 'https://mastra.ai',
  noCheck:
    'the only call of its gateway that spends nothing is a list of models, and what a dead key gets there is documented nowhere',
  keys: {
    'gateway-key': {
      name: 'Mastra gateway key',
      // The beginning is documented, the length is not.
      pattern: /msk-gateway-[0-9A-Za-z_-]{20,100}/,
      shape: 'msk-gateway-<alnum:32-64>',
      env: ['MASTRA_GATEWAY_API_KEY', 'MASTRA_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can call models at the cost of the credit of your organization.',
    },
    'memory-gateway-key': {
      name: 'Mastra Memory Gateway key',
      retired: '2026-12, the Memory Gateway closes in favour of Gateway, which has keys of its own',
      pattern: /msk_[0-9A-Za-z]{32,64}/,
      shape: 'msk_<alnum:32-64>',
      // The beginning of many a name, such as those of clusters of Kafka.
      context: { words: ['mastra'], within: 120 },
      tells: true,
      env: ['MASTRA_GATEWAY_API_KEY', 'MASTRA_API_KEY'],
      entropy: 3.8,
      risk: 'Whoever has it could call models and read the memory of your agents.',
    },
  },
  rotate: {
    console: 'https://projects.mastra.ai',
    docs: 'https://mastra.ai/docs/mastra-platform/gateway/keys-and-byok',
    make: 'open Gateway > API keys at {console} and create a new key with an expiry and only the models that are needed',
    shownOnce: true,
    end: 'revoke the old key there; a key of the organization can be rotated instead',
  },
  sources: ['{docs}', 'https://mastra.ai/docs/mastra-platform/gateway/quickstart', 'lengths: {observed}'],
});
