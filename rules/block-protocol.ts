import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Block Protocol Hub',
  site: 'https://blockprotocol.org',
  keys: {
    'api-key': {
      name: 'Block Protocol Hub API key',
      severity: 'low',
      pattern: /b10ck5\.[0-9a-f]{32}\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'b10ck5.<hex:32>.<uuid>',
      env: ['BLOCK_PROTOCOL_API_KEY', 'BLOCKPROTOCOL_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can search the Hub in your name and publish blocks under it.',
    },
  },
  rotate: {
    console: 'https://blockprotocol.org/account/api',
    docs: 'https://blockprotocol.org/docs/hub/api',
    make: 'make a new key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'revoke the old key there',
  },
  noCheck: 'no document shows what the Hub answers to a wrong key',
  sources: ['{docs}', 'length and alphabet: {observed}'],
});
