import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Canva',
  site: 'https://www.canva.com',
  keys: [
    {
      id: 'client-secret',
      name: 'Canva Connect client secret',
      severity: 'high',
      pattern: /cnvca[0-9A-Za-z_-]{51}/,
      pair: { key: 'client-id' },
      env: ['CANVA_CLIENT_SECRET', 'CANVA_SECRET'],
      entropy: 3.5,
      risk: 'Whoever has it with the client id can act as your integration and turn codes of its users into access to their designs.',
      examples: [
        'CANVA_CLIENT_SECRET=cnvca<b64u:50><alnum:1>',
        '{"clientId": "OC-<alnum:10>", "clientSecret": "cnvca<b64u:50><alnum:1>"}',
        "canva:\n  client_secret: 'cnvca<b64u:50><alnum:1>'\n",
      ],
      nearMisses: [
        'CANVA_CLIENT_SECRET=cnvca-your-client-secret',
        'cnvca<alnum:12>',
        'data:image/png;base64,<alnum:30>cnvca<alnum:51>',
      ],
    },
    {
      id: 'client-id',
      name: 'Canva Connect client id',
      severity: 'low',
      role: 'id',
      pattern: /OC-[0-9A-Za-z_-]{8,16}/,
      context: { words: ['canva', 'cnvca'] },
      env: ['CANVA_CLIENT_ID'],
      confidence: 'medium',
      risk: 'Whoever has it can name your integration; it opens nothing without the secret.',
      examples: [
        'CANVA_CLIENT_ID=OC-<alnum:11><digit:1>',
        '{"canva": {"clientId": "OC-<alnum:9><digit:1>"}}',
        "const canvaClientId = 'OC-<alnum:13><digit:1>';",
      ],
      nearMisses: ['CANVA_CLIENT_ID=OC-', 'client_id: OC-<alnum:12>', 'canva OCR-<alnum:12>'],
    },
  ],
  rotate: {
    console: 'https://www.canva.com/developers/integrations',
    docs: 'https://www.canva.dev/docs/connect/authentication/',
    steps: [
      'open the integration at https://www.canva.com/developers/integrations and generate a new client secret under Configuration > Credentials: the old one ends',
      'put the new one in CANVA_CLIENT_SECRET, outside git; it is shown only once',
      'make sure that the old secret is refused, and revoke tokens that you did not ask for',
    ],
  },
  checks: [
    {
      keys: ['client-secret'],
      method: 'POST',
      readOnly: 'asks whether a made-up token is valid; only a client that proves itself is answered',
      url: 'https://api.canva.com/rest/v1/oauth/introspect',
      auth: { basic: '{pair}:{key}' },
      form: { token: 'unleak-asks-about-no-token' },
      answers: [
        { status: 200, json: { '': 'object', active: { is: false } }, is: 'active' },
        { status: [400, 401], text: 'invalid_client', is: 'inactive' },
      ],
      replies: [
        { status: 200, body: { active: false }, is: 'active' },
        {
          status: 401,
          body: { error: 'invalid_client', error_description: 'Client authentication failed' },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://www.canva.dev/docs/connect/api-reference/authentication/introspect-access-token/',
    },
  ],
  sources: [
    'https://www.canva.dev/docs/connect/authentication/',
    'https://www.canva.dev/docs/connect/guidelines/security/',
    'lengths: observed in public code, not documented',
  ],
});
