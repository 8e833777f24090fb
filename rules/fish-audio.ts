import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Fish Audio',
  site: 'https://fish.audio',
  keys: {
    'api-key': {
      name: 'Fish Audio API key',
      // The ids of its voices are 32 hex characters too, so the variable must stand right beside the key.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: ['fish_audio_api', 'fishaudio_api', 'fish_api_key', 'fish_audio_key', 'FishAudio(api_key'],
        within: 32,
      },
      env: ['FISH_API_KEY', 'FISH_AUDIO_API_KEY', 'FISHAUDIO_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can speak on your credits and use, change and delete your cloned voices.',
    },
  },
  rotate: {
    console: 'https://fish.audio/app/api-keys',
    docs: 'https://docs.fish.audio/developer-guide/sdk-guide/python/authentication',
    make: 'create a new key, with an expiry, at {console}',
    shownOnce: true,
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: {
    url: 'https://api.fish.audio/wallet/self/api-credit',
    active: { user_id: 'string', credit: 'string', has_phone_sha256: 'boolean' },
    inactive: { message: { is: 'Invalid Token' }, status: { is: 401 } },
    tells: { account: 'user_id', balance: 'credit' },
    accepted: {
      _id: 'w1',
      user_id: 'u1',
      credit: '12.50',
      created_at: '2026-01-15T10:30:00Z',
      updated_at: '2026-01-15T10:30:00Z',
      has_phone_sha256: true,
      has_free_credit: null,
    },
    refused: { message: 'Invalid Token', status: 401 },
    unclear: { 402: { message: 'Insufficient credits', status: 402 } },
    source: 'https://docs.fish.audio/api-reference/endpoint/wallet/get-api-credit',
  },
  sources: ['{check}', 'https://docs.fish.audio/api-reference/errors', 'format: {observed}'],
});
