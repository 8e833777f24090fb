import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ideogram',
  site: 'https://ideogram.ai',
  keys: {
    'api-key': {
      name: 'Ideogram API key',
      // 64 bytes in base64 without a prefix: about 86 characters.
      pattern: /[0-9A-Za-z_-]{80,92}/,
      shape: '<b64u:85><alnum:1>',
      context: { words: ['ideogram'], within: 80 },
      env: ['IDEOGRAM_API_KEY', 'IDEOGRAM_KEY'],
      entropy: 4.3,
      confidence: 'medium',
      risk: 'Whoever has it can make images at your cost with everything that your workspace may use.',
      nearMisses: [
        'IDEOGRAM_API_KEY=<alnum:40>',
        'IDEOGRAM_API_KEY=your_ideogram_api_key_goes_here_once_you_have_made_one_in_the_settings_of_the_site',
      ],
    },
  },
  rotate: {
    console: 'https://ideogram.ai/manage-api',
    docs: 'https://developer.ideogram.ai/ideogram-api/authentication',
    make: 'create a new key under Settings, API; it is shown only once',
    end: 'revoke the old key there, which takes effect at once and cannot be undone',
    after: 'look through the usage since the leak',
  },
  check: {
    // Keys of members without sight of the billing get a 404 here, which says nothing.
    url: 'https://api.ideogram.ai/v2/account/api-keys',
    auth: { header: 'Api-Key' },
    active: { 'api_keys.0.api_key_id': 'string', 'api_keys.0.redacted_api_key': 'string' },
    // Keys have no scopes and do not expire: a 401 means one that is unknown or revoked.
    inactive: 401,
    accepted: { api_keys: [{ api_key_id: 'k1', redacted_api_key: 'abcd', creation_time: '2026-01-01T00:00:00Z' }] },
    refused: {},
    unclear: { 404: {} },
    source: 'https://developer.ideogram.ai/api-reference/account/api-keys',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
