import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ElevenLabs',
  site: 'https://elevenlabs.io',
  keys: {
    'api-key': {
      name: 'ElevenLabs API key',
      // "sk_" is shared with many; 48 hex digits after it are not, but a word near it makes sure.
      // Keys of an environment with data residency name it at their end, as in _residency_eu.
      pattern: /sk_[0-9a-f]{48}(?:_residency_[0-9a-z]{2,12})?/,
      shape: ['sk_<hex:48>', 'sk_<hex:48>_residency_eu'],
      context: { words: ['elevenlabs', 'eleven_labs', '11labs', 'xi-api-key'], required: false },
      env: ['ELEVENLABS_API_KEY', 'ELEVEN_API_KEY', 'ELEVEN_LABS_API_KEY', 'XI_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can make speech and use cloned voices on your credits and read your history, within the rights of the key.',
      examples: 'client = ElevenLabs(api_key="sk_<hex:48>")',
      nearMisses: ['sk_test_<alnum:43>', 'ELEVENLABS_VOICE_ID=<alnum:20>'],
    },
    'api-key-old': {
      name: 'ElevenLabs API key (old form)',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['elevenlabs', 'eleven_labs', '11labs', 'xi-api-key'], within: 80 },
      env: ['ELEVENLABS_API_KEY', 'ELEVEN_API_KEY', 'ELEVEN_LABS_API_KEY', 'XI_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use your ElevenLabs account in full: make speech, use cloned voices and spend its credits.',
      examples: "from elevenlabs import set_api_key\nset_api_key('<hex:32>')\n",
      nearMisses: 'https://api.elevenlabs.io/v1/text-to-speech/<alnum:20>',
    },
  },
  rotate: {
    console: 'https://elevenlabs.io/app/settings/api-keys',
    docs: 'https://elevenlabs.io/docs/api-reference/authentication',
    make: 'create a new key with only the needed endpoints and a credit limit at {console}',
    shownOnce: true,
    end: 'disable or delete the old key there, and look at the usage since the leak',
  },
  check: {
    url: 'https://api.elevenlabs.io/v1/user',
    auth: { header: 'xi-api-key' },
    active: { user_id: 'string', 'subscription.tier': 'string' },
    inactive: { status: [400, 401], json: { 'detail.status': { is: 'invalid_api_key' } } },
    answers: [
      // As it says it since 2026.
      { status: [400, 401], json: { 'detail.code': { is: 'invalid_api_key' } }, is: 'inactive' },
      {
        status: [401, 403],
        json: { 'detail.status': { is: 'missing_permissions' } },
        is: 'limited',
        because: 'not allowed to read its user',
      },
      {
        status: [401, 403],
        json: { 'detail.code': { is: 'missing_permissions' } },
        is: 'limited',
        because: 'not allowed to read its user',
      },
    ],
    tells: { account: 'first_name', usage: 'subscription.character_count', limits: 'subscription.character_limit' },
    accepted: {
      user_id: 'u1',
      first_name: 'Owner',
      subscription: { tier: 'starter', character_count: 120, character_limit: 30000 },
    },
    refused: { detail: { status: 'invalid_api_key', message: 'Invalid API key' } },
    tooMany: { detail: { status: 'too_many_concurrent_requests' } },
    replies: [
      {
        status: 401,
        body: { detail: { status: 'missing_permissions', message: 'The API key is missing user_read' } },
        is: 'limited',
      },
      {
        status: 400,
        body: {
          detail: { type: 'authentication_error', code: 'invalid_api_key', message: 'API key ID used as API key' },
        },
        is: 'inactive',
      },
      {
        status: 401,
        body: { detail: { type: 'authorization_error', code: 'missing_permissions', message: 'missing user_read' } },
        is: 'limited',
      },
    ],
    elsewhere: 'an environment with data residency, such as api.eu.residency.elevenlabs.io',
    source: 'https://elevenlabs.io/docs/api-reference/user/get',
  },
  revoke: {
    does: 'Disables the key by itself, where the settings of the key or its workspace let any holder do so.',
    steps: {
      method: 'POST',
      url: 'https://api.elevenlabs.io/v1/workspaces/api-keys/disable?api_key_name=self',
      auth: { header: 'xi-api-key' },
      done: [200],
    },
    source: 'https://elevenlabs.io/docs/api-reference/api-keys/disable',
  },
  sources: [
    '{docs}',
    'https://github.com/elevenlabs/elevenlabs-python (end of keys: speech_engine/resource.py)',
    'format: {observed}',
  ],
});
