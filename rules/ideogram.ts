import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Ideogram',
  site: 'https://ideogram.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Ideogram API key',
      severity: 'high',
      // 64 bytes in base64 without a prefix: about 86 characters.
      pattern: /[0-9A-Za-z_-]{80,92}/,
      context: { words: ['ideogram'], within: 80 },
      env: ['IDEOGRAM_API_KEY', 'IDEOGRAM_KEY'],
      entropy: 4.3,
      confidence: 'medium',
      risk: 'Whoever has it can make images at your cost with everything that your workspace may use.',
      examples: [
        'IDEOGRAM_API_KEY=<b64u:85><alnum:1>',
        'curl https://api.ideogram.ai/v1/ideogram-v3/generate -H "Api-Key: <alnum:86>"',
        '{"ideogram": {"apiKey": "<alnum:1><b64u:84><alnum:1>"}}',
      ],
      nearMisses: [
        'Api-Key: <alnum:86>',
        'IDEOGRAM_API_KEY=<alnum:40>',
        'ideogram_sha256 = "<hex:64>"',
        'IDEOGRAM_API_KEY=your_ideogram_api_key_goes_here_once_you_have_made_one_in_the_settings_of_the_site',
      ],
    },
  ],
  rotate: {
    console: 'https://ideogram.ai/manage-api',
    docs: 'https://developer.ideogram.ai/ideogram-api/authentication',
    steps: [
      'create a new key under Settings, API; it is shown only once',
      'put it in IDEOGRAM_API_KEY, outside git',
      'revoke the old key there, which takes effect at once and cannot be undone',
      'look through the usage since the leak',
    ],
  },
  checks: [
    {
      // Keys of members without sight of the billing get a 404 here, which says nothing.
      url: 'https://api.ideogram.ai/v2/account/api-keys',
      auth: { header: 'Api-Key' },
      answers: [
        {
          status: 200,
          json: { 'api_keys.0.api_key_id': 'string', 'api_keys.0.redacted_api_key': 'string' },
          is: 'active',
        },
        // Keys have no scopes and do not expire: a 401 means one that is unknown or revoked.
        { status: 401, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            api_keys: [{ api_key_id: 'k1', redacted_api_key: 'abcd', creation_time: '2026-01-01T00:00:00Z' }],
          },
          is: 'active',
        },
        { status: 401, body: {}, is: 'inactive' },
        { status: 404, body: {}, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developer.ideogram.ai/api-reference/account/api-keys',
    },
  ],
  sources: [
    'https://developer.ideogram.ai/ideogram-api/authentication',
    'https://developer.ideogram.ai/api-reference/account/api-keys',
    'format: observed in public code, not documented',
  ],
});
