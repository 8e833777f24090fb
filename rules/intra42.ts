import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: '42 Intra',
  site: 'https://intra.42.fr',
  keys: [
    {
      id: 'client-secret',
      name: '42 Intra application secret',
      severity: 'high',
      pattern: /s-s4t2(?:ud|af)-[0-9a-f]{64}/,
      pair: { key: 'client-id' },
      env: ['FT_SECRET', 'FT_CLIENT_SECRET', 'INTRA42_CLIENT_SECRET', 'API42_SECRET', 'FORTYTWO_CLIENT_SECRET'],
      risk: 'Whoever has it and the client ID can call the 42 API as your application and take part in its logins.',
      examples: [
        'FT_SECRET=s-s4t2ud-<hex:64>\nFT_UID=u-s4t2ud-<hex:64>',
        '{"clientSecret": "s-s4t2af-<hex:64>", "clientId": "u-s4t2af-<hex:64>"}',
        "client = OAuth2::Client.new(ENV['FT_UID'], 's-s4t2ud-<hex:64>', site: 'https://api.intra.42.fr')",
      ],
      nearMisses: [
        'FT_SECRET=s-s4t2ud-your-secret',
        'FT_UID=u-s4t2ud-<hex:64>',
        's-s4t2ud-<hex:20>',
        's-s4t2xx-<hex:64>',
      ],
    },
    {
      id: 'client-id',
      name: '42 Intra application UID',
      severity: 'low',
      role: 'id',
      pattern: /u-s4t2(?:ud|af)-[0-9a-f]{64}/,
      env: ['FT_UID', 'FT_CLIENT_ID', 'INTRA42_CLIENT_ID', 'API42_UID', 'FORTYTWO_CLIENT_ID'],
      risk: 'Whoever has it can name your application; it opens nothing without the secret.',
      examples: [
        'FT_UID=u-s4t2ud-<hex:64>\nFT_SECRET=s-s4t2ud-<hex:64>',
        'uid: u-s4t2af-<hex:64>\nsecret: s-s4t2af-<hex:64>\n',
        "const client = ['u-s4t2ud-<hex:64>', 's-s4t2ud-<hex:64>'];",
      ],
      nearMisses: ['FT_UID=u-s4t2ud-your-uid', 'u-s4t2ud-<hex:12>', 'u-s4t2xx-<hex:64>'],
    },
  ],
  rotate: {
    console: 'https://profile.intra.42.fr/oauth/applications',
    docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
    steps: [
      'open the application at https://profile.intra.42.fr/oauth/applications and generate a new secret',
      'put it in the environment of your server, outside git',
      'make sure that the old secret is gone from the list: by itself an old secret works until its end date',
    ],
  },
  checks: [
    {
      keys: ['client-secret'],
      method: 'POST',
      readOnly: 'hands out a token of two hours to the app itself, as each of its starts does; changes nothing',
      url: 'https://api.intra.42.fr/oauth/token',
      auth: 'in-body',
      form: { grant_type: 'client_credentials', client_id: '{pair}', client_secret: '{key}' },
      answers: [
        {
          status: 200,
          json: { access_token: 'string', created_at: 'number', secret_valid_until: 'number' },
          is: 'active',
        },
        { status: 401, json: { error: { is: 'invalid_client' } }, is: 'inactive' },
      ],
      tells: { scopes: 'scope', expires: 'secret_valid_until' },
      replies: [
        {
          status: 200,
          body: {
            access_token: 'made-up',
            token_type: 'bearer',
            expires_in: 7200,
            scope: 'public',
            created_at: 1767225600,
            secret_valid_until: 1769904000,
          },
          is: 'active',
        },
        {
          status: 401,
          body: { error: 'invalid_client', error_description: 'Client authentication failed due to unknown client.' },
          is: 'inactive',
        },
        { status: 429, body: { error: 'Too Many Requests' }, is: 'unknown' },
      ],
      source: 'https://api.intra.42.fr/apidoc/guides/getting_started',
    },
  ],
  sources: [
    'https://api.intra.42.fr/apidoc/guides/getting_started',
    'https://api.intra.42.fr/apidoc/guides/web_application_flow',
    'key shape: observed in public code, not documented',
  ],
});
