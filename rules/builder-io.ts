import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Builder.io',
  site: 'https://www.builder.io',
  keys: {
    'private-key': {
      name: 'Builder.io private API key',
      severity: 'critical',
      pattern: /bpk-[0-9a-f]{32}/,
      shape: 'bpk-<hex:32>',
      env: ['BUILDER_IO_PRIVATE_KEY', 'BUILDER_IO_PRIVATE_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can write, change and delete the content of the space that your site shows.',
    },
  },
  rotate: {
    console: 'https://builder.io/account/space',
    docs: 'https://www.builder.io/c/docs/using-your-api-key',
    make: 'create a new private key under Settings, Space, Private keys',
    shownOnce: true,
    end: 'delete the old key there and look through the changes of content since the leak',
  },
  noCheck: 'it is made for writing, and its documents show no call that only reads and whose refusal they tell',
  sources: ['{docs}', 'https://www.builder.io/c/docs/write-api', 'length: {observed}'],
});
