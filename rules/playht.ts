import { defineProvider } from '../src/rulebook/define-provider.ts';

const retired = 'the interface was closed at the end of 2025';

export default defineProvider({
  name: 'PlayHT (PlayAI)',
  site: 'https://play.ht',
  retired: '2025-12, PlayHT closed its interface',
  keys: {
    'secret-key': {
      name: 'PlayHT API secret key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['playht', 'play.ht', 'play_ht'], within: 80 },
      pair: { key: 'user-id' },
      env: ['PLAYHT_API_KEY', 'PLAYHT_SECRET_KEY', 'PLAY_HT_SECRET_KEY', 'PLAY_HT_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: `Whoever has it could make speech and use cloned voices on your account; ${retired}.`,
      examples: [
        "PlayHT.init({ apiKey: '<hex:32>', userId: '<alnum:28>' });",
        'curl https://api.play.ht/api/v2/cloned-voices -H "AUTHORIZATION: <hex:32>" -H "X-USER-ID: <alnum:28>"',
      ],
    },
    'user-id': {
      name: 'PlayHT user id',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Za-z]{28}/,
      shape: '<alnum:28>',
      context: { words: ['playht_user', 'play_ht_user', 'x-user-id', 'PlayHT.init', 'pyht'], within: 80 },
      env: ['PLAYHT_USER_ID', 'PLAY_HT_USER_ID'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can use it only together with the secret key.',
      examples: 'curl https://api.play.ht/api/v2/voices -H "X-USER-ID: <alnum:28>"',
      nearMisses: 'PLAYHT_VOICE=<alnum:28>',
    },
    'playai-key': {
      name: 'PlayAI API key',
      severity: 'low',
      pattern: /ak-[0-9a-f]{32}/,
      shape: 'ak-<hex:32>',
      context: { words: ['playai', 'play_ai', 'play.ai', 'playht', 'play.ht'], within: 80 },
      env: ['PLAYAI_KEY', 'PLAYAI_API_KEY', 'PLAYHT_API_KEY'],
      entropy: 3,
      risk: `Whoever has it could make speech on your account; ${retired}.`,
    },
  },
  rotate: {
    console: 'https://play.ht/studio/api-access',
    docs: 'https://docs.play.ht/docs/authentication',
    steps: [
      'move to another provider of speech: the interface of PlayHT has been closed since 31 December 2025',
      'remove the key from the code and from wherever else it stands',
    ],
  },
  sources: ['{docs}', 'https://docs.pipecat.ai/server/services/tts/playht (that it was closed)', 'formats: {observed}'],
});
