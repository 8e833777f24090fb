import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pika',
  site: 'https://pika.art',
  keys: {
    'developer-key': {
      name: 'Pika developer key',
      // Only its beginning is known: Pika must be named beside it.
      pattern: /dk_[0-9A-Za-z_-]{20,80}/,
      shape: ['dk_<alnum:32-40>', 'dk_<b64u:42><alnum:1>'],
      context: {
        words: ['pika_dev_key', 'pika_token', 'pika_api_key', 'pika_key', 'pika.me', 'pika.art', 'DevKey'],
        within: 80,
      },
      env: ['PIKA_DEV_KEY', 'PIKA_TOKEN', 'PIKA_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can send avatars into meetings, clone voices and make images on your Pika credits.',
      examples: 'curl https://srkibaanghvsriahb.pika.art/developer/balance -H "Authorization: DevKey dk_<alnum:32>"',
    },
  },
  rotate: {
    console: 'https://www.pika.me/dev/',
    docs: 'https://www.pika.me/dev/',
    make: 'create a new developer key at {console}',
    shownOnce: true,
    end: 'delete the old key there and look through the balance since the leak',
  },
  noCheck:
    'what its interface answers is documented nowhere; Pika models are also sold through fal.ai, with keys of fal.ai',
  sources: ['{docs}', 'beginning of the key: {observed}; its length is not known'],
});
