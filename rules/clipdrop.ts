import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clipdrop',
  site: 'https://clipdrop.co',
  keys: {
    'api-key': {
      name: 'Clipdrop API key',
      // 128 hex characters, as a SHA-512 has.
      pattern: /[0-9a-f]{128}/,
      shape: '<hex:128>',
      context: { words: ['clipdrop', 'clip_drop'], within: 80 },
      env: ['CLIPDROP_API_KEY', 'CLIPDROP_KEY', 'CLIP_DROP_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can edit and make images on your credits.',
      examples: 'curl https://clipdrop-api.co/text-to-image/v1 -H "x-api-key: <hex:128>"',
    },
  },
  rotate: {
    console: 'https://clipdrop.co/apis/account',
    docs: 'https://clipdrop.co/apis/docs/text-to-image',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look at the credits for use that was not yours',
  },
  noCheck: 'no documented call reads only',
  sources: ['{docs}', 'format: {observed}'],
});
