import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Fish Audio',
  site: 'https://fish.audio',
  keys: [
    {
      id: 'api-key',
      name: 'Fish Audio API key',
      severity: 'high',
      // The ids of its voices are 32 hex characters too, so the variable must stand right beside the key.
      pattern: /[0-9a-f]{32}/,
      context: {
        words: [
          'fish_audio_api',
          'fishAudioApiKey',
          'fishaudio_api',
          'fish_api_key',
          'fish_audio_key',
          'fishApiKey',
          'FishAudio(api_key',
        ],
        within: 32,
      },
      env: ['FISH_API_KEY', 'FISH_AUDIO_API_KEY', 'FISHAUDIO_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can speak on your credits and use, change and delete your cloned voices.',
      examples: [
        'FISH_API_KEY=<hex:32>',
        'client = FishAudio(api_key="<hex:32>")',
        '{"fishAudioApiKey": "<hex:32>"}',
        'env:\n  FISH_AUDIO_API_KEY: "<hex:32>"\n',
      ],
      nearMisses: [
        'reference_id = "<hex:32>"',
        'https://fish.audio/m/<hex:32>',
        'FISH_AUDIO_API_KEY=<uuid>',
        'FISH_AUDIO_VOICE_ID=<hex:32>',
      ],
    },
  ],
  rotate: {
    console: 'https://fish.audio/app/api-keys',
    docs: 'https://docs.fish.audio/developer-guide/sdk-guide/python/authentication',
    steps: [
      'create a new key, with an expiry, at https://fish.audio/app/api-keys',
      'put it in FISH_API_KEY, outside git; it is shown only once',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.fish.audio/wallet/self/api-credit',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { user_id: 'string', credit: 'string', has_phone_sha256: 'boolean' },
          is: 'active',
        },
        { status: 401, json: { message: { is: 'Invalid Token' }, status: { is: 401 } }, is: 'inactive' },
      ],
      tells: { account: 'user_id', balance: 'credit' },
      replies: [
        {
          status: 200,
          body: {
            _id: 'w1',
            user_id: 'u1',
            credit: '12.50',
            created_at: '2026-01-15T10:30:00Z',
            updated_at: '2026-01-15T10:30:00Z',
            has_phone_sha256: true,
            has_free_credit: null,
          },
          is: 'active',
        },
        { status: 401, body: { message: 'Invalid Token', status: 401 }, is: 'inactive' },
        { status: 402, body: { message: 'Insufficient credits', status: 402 }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.fish.audio/api-reference/endpoint/wallet/get-api-credit',
    },
  ],
  sources: [
    'https://docs.fish.audio/api-reference/endpoint/wallet/get-api-credit',
    'https://docs.fish.audio/api-reference/errors',
    'format: observed in public code, not documented',
  ],
});
