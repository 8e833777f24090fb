import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Clipdrop',
  site: 'https://clipdrop.co',
  keys: [
    {
      id: 'api-key',
      name: 'Clipdrop API key',
      severity: 'high',
      // 128 hex characters, as a SHA-512 has.
      pattern: /[0-9a-f]{128}/,
      context: { words: ['clipdrop', 'clip_drop'], within: 80 },
      env: ['CLIPDROP_API_KEY', 'CLIPDROP_KEY', 'CLIP_DROP_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can edit and make images on your credits.',
      examples: [
        'CLIPDROP_API_KEY=<hex:128>',
        'curl https://clipdrop-api.co/text-to-image/v1 -H "x-api-key: <hex:128>"',
        "const clipdropKey = '<hex:128>';",
      ],
      nearMisses: ['sha512: <hex:128>', 'CLIPDROP_API_KEY=<hex:64>', 'CLIPDROP_API_KEY=your_clipdrop_api_key'],
    },
  ],
  rotate: {
    console: 'https://clipdrop.co/apis/account',
    docs: 'https://clipdrop.co/apis/docs/text-to-image',
    steps: [
      'create a new key at https://clipdrop.co/apis/account',
      'put it in CLIPDROP_API_KEY, outside git',
      'delete the old key there',
      'look at the credits for use that was not yours',
    ],
  },
  // No check: no documented call reads only.
  sources: ['https://clipdrop.co/apis/docs/text-to-image', 'format: observed in public code, not documented'],
});
