import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Pika',
  site: 'https://pika.art',
  keys: [
    {
      id: 'developer-key',
      name: 'Pika developer key',
      severity: 'high',
      // Only its beginning is known: Pika must be named beside it.
      pattern: /dk_[0-9A-Za-z_-]{20,80}/,
      context: {
        words: ['pika_dev_key', 'pika_token', 'pika_api_key', 'pika_key', 'pika.me', 'pika.art', 'DevKey'],
        within: 80,
      },
      env: ['PIKA_DEV_KEY', 'PIKA_TOKEN', 'PIKA_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can send avatars into meetings, clone voices and make images on your Pika credits.',
      examples: [
        'PIKA_DEV_KEY=dk_<alnum:40>',
        'curl https://srkibaanghvsriahb.pika.art/developer/balance -H "Authorization: DevKey dk_<alnum:32>"',
        '{"env": {"PIKA_TOKEN": "dk_<b64u:42><alnum:1>"}}',
      ],
      nearMisses: [
        'PIKA_DEV_KEY=dk_your-key-here',
        'cookie = "dk_<alnum:40>"',
        'import pika\nsdk_<alnum:40>\n',
        'PIKA_DEV_KEY=dk_<alnum:8>',
      ],
    },
  ],
  rotate: {
    console: 'https://www.pika.me/dev/',
    docs: 'https://www.pika.me/dev/',
    steps: [
      'create a new developer key at https://www.pika.me/dev/',
      'put it in PIKA_DEV_KEY, outside git; it is shown only once',
      'delete the old key there and look through the balance since the leak',
    ],
  },
  // No check: what its interface answers is documented nowhere. Pika models are also sold through fal.ai, with keys of fal.ai.
  sources: [
    'https://www.pika.me/dev/',
    'beginning of the key: observed in public code, not documented; its length is not known',
  ],
});
